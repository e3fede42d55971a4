// The outcomes of a function, for people and for programs.

import Claims
import Tables
import Verification

/// `paths`: one paragraph per outcome.
public struct PathsPage {
  private let subject: String
  private let functions: [FunctionPaths]
  private let versions: ToolVersions

  public init(_ functions: [FunctionPaths], of subject: String, _ versions: ToolVersions) {
    (self.functions, self.subject, self.versions) = (functions, subject, versions)
  }

  /// At most 75 columns of ASCII.
  public var text: String {
    functions.map { (head(of: $0) + body(of: $0)).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func head(of function: FunctionPaths) -> [String] {
    var lines = Layout.paragraph("function  ", "\(function.name), as in \(subject)")
    for bound in function.bounds { lines += Layout.paragraph("relies on ", bound) }
    for assumption in function.assumptions { lines += Layout.paragraph("assumed   ", assumption) }
    lines += Layout.paragraph(
      "outcomes  ", "\(function.outcomes.count), merged from \(function.pathCount) paths; callees by contract"
    )
    if function.outcomes.contains(where: \.isStop) {
      lines += Layout.paragraph(
        "          ",
        "Where an assertion stops a debug build, that comes first; the other outcomes do not repeat it.")
    }
    if let reason = function.reason { lines += Layout.paragraph("unknown   ", reason) }
    return lines
  }

  private func body(of function: FunctionPaths) -> [String] {
    function.outcomes.enumerated().flatMap { number, outcome in
      var lines = [""] + Layout.paragraph(Layout.padded("\(number + 1)", to: 4), outcome.result)
      for (index, when) in outcome.when.enumerated() {
        let text = when.isEmpty ? "always" : when.joined(separator: " and ")
        lines += Layout.paragraph(index == 0 ? "    when  " : "    or    ", text)
      }
      if !outcome.happens.isEmpty {
        lines += Layout.paragraph("    then  ", outcome.happens.joined(separator: "; "))
      }
      return lines
    }
  }

  /// Schema `xenprove.paths/1`.
  public var json: String {
    JSONText.encode(
      Document(
        tool: versions.tool, z3: versions.z3, subject: subject,
        functions: functions.map { function in
          Document.Function(
            name: function.name, bounds: function.bounds, assumptions: function.assumptions,
            paths: function.pathCount, reason: function.reason,
            outcomes: function.outcomes.map {
              Document.Outcome(when: $0.when, happens: $0.happens, result: $0.result, stops: $0.isStop)
            })
        }))
  }

  private struct Document: Encodable {
    let schema = "xenprove.paths/1"
    let tool, z3, subject: String
    let functions: [Function]

    struct Function: Encodable {
      let name: String
      let bounds: [String]
      let assumptions: [String]
      let paths: Int
      let reason: String?
      let outcomes: [Outcome]
    }

    struct Outcome: Encodable {
      let when: [[String]]
      let happens: [String]
      let result: String
      let stops: Bool
    }
  }
}
