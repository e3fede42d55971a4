// The calls that a mail changes.

import CallSites
import Source
import Tables
import Verification

/// `calls MAIL`, without a tree.
public struct HunkCallsPage {
  private let calls: [HunkCall]
  private let damaged: [Diagnostic]
  let subject: String

  /// - Parameter functions: only calls of these are shown; all if it is empty.
  public init(_ changes: HunkCalls, of subject: String, functions: [String]) {
    calls = changes.calls.filter { functions.isEmpty || functions.contains($0.callee) }
    (damaged, self.subject) = (changes.damaged, subject)
  }

  /// A hunk that is damaged may hide a call.
  public var exit: ExitCode { damaged.isEmpty ? .success : .undecided }

  /// At most 75 columns of ASCII.
  public var text: String {
    var lines = Layout.paragraph("subject   ", subject)
    lines += Layout.paragraph("calls     ", summary)
    for cut in damaged { lines += Layout.paragraph("unread    ", cut.description) }
    for call in calls {
      lines += [""] + Layout.paragraph("", "\(call.path):\(call.line)")
      lines += Layout.paragraph("  \(call.caller ?? "?") ", "calls \(call.callee)")
      lines += Layout.paragraph(
        "    -      ", call.before.map { "(\($0.joined(separator: ", ")))" } ?? "no such call")
      lines += Layout.paragraph(
        "    +      ", call.after.map { "(\($0.joined(separator: ", ")))" } ?? "no such call")
      lines += Layout.paragraph("    gate   ", call.gateWord)
      lines += Layout.paragraph("    asked  ", call.asked ?? "? (no parameter shown)")
      lines += Layout.paragraph("    result ", call.use)
      if !call.added.isEmpty {
        lines += Layout.paragraph(
          "    new    ",
          "return \(call.added.joined(separator: ", ")), in it or in what it calls; whether it comes back here the hunks do not tell"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var summary: String {
    let new = calls.filter { $0.before == nil }.count
    let gone = calls.filter { $0.after == nil }.count
    return
      "\(calls.count) changed, \(new) of them new, \(gone) gone; of the rest of the files nothing is known"
  }

  /// What is damaged.
  var unread: [String] { damaged.map(\.description) }

  static let header = [
    "file", "line", "caller", "callee", "before", "after", "gate", "asked", "result", "new codes",
  ]

  var cells: [[String]] {
    calls.map { call in
      [
        call.path, "\(call.line)", call.caller ?? "?", call.callee,
        call.before?.joined(separator: ", ") ?? "",
        call.after?.joined(separator: ", ") ?? "", call.gateWord, call.asked ?? "?", call.use,
        call.added.joined(separator: " "),
      ]
    }
  }

  public var csv: String { ([Self.header] + cells).map(CSVText.line).joined() }

  public var markdown: String {
    ([Self.header, Self.header.map { _ in "---" }] + cells)
      .map { "| " + $0.map { Markdown.escaped($0) }.joined(separator: " | ") + " |" }.joined(separator: "\n")
      + "\n"
  }

  /// Schema `xenprove.calls-changed/1`.
  public func json(_ versions: ToolVersions) -> String {
    JSONText.encode(
      Document(
        tool: versions.tool, subject: subject, exit: Int(exit.rawValue),
        calls: calls.map { call in
          Document.Call(
            file: call.path, line: call.line, place: call.place.description, caller: call.caller,
            callee: call.callee,
            before: call.before, after: call.after, gate: call.gate.map(\.word), asked: call.asked,
            result: call.use,
            newCodes: call.added)
        }, unread: damaged.map(\.description)))
  }

  private struct Document: Encodable {
    let schema = "xenprove.calls-changed/1"
    let tool, subject: String
    let exit: Int
    let calls: [Call]
    let unread: [String]

    struct Call: Encodable {
      let file: String
      let line: Int
      let place: String
      let caller: String?
      let callee: String
      let before, after: [String]?
      let gate, asked: String?
      let result: String
      let newCodes: [String]
    }
  }
}

extension HunkCall {
  fileprivate var gateWord: String {
    gate.map(\.word) ?? (after == nil ? "-" : "- (no such parameter shown)")
  }
}
