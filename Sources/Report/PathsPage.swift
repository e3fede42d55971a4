// The outcomes of a function, for people and for programs.

import Claims
import Tables
import Verification

/// `paths`: one paragraph per outcome.
public struct PathsPage {
  let subject: String
  let functions: [FunctionPaths]
  let versions: ToolVersions

  public init(_ functions: [FunctionPaths], of subject: String, _ versions: ToolVersions) {
    (self.functions, self.subject, self.versions) = (functions, subject, versions)
  }

  /// At most 75 columns of ASCII.
  public var text: String {
    functions.map { (head(of: $0) + body(of: $0)).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func head(of function: FunctionPaths) -> [String] {
    (Layout.paragraph("function  ", "\(function.name), as in \(subject)"))
      + about(function).flatMap { Layout.paragraph(Layout.padded($0.lead, to: 10), $0.text) }
  }

  /// What its outcomes rest on, and how many there are.
  func about(_ function: FunctionPaths) -> [(lead: String, text: String)] {
    let count = "\(function.outcomes.count), merged from \(function.pathCount) paths; callees by contract"
    let stops =
      function.outcomes.contains(where: \.isStop)
      ? ["Where an assertion stops a debug build, that comes first; the other outcomes do not repeat it."]
      : []
    return function.bounds.map { ("relies on", $0) } + function.assumptions.map { ("assumed", $0) }
      + [("outcomes", count)] + stops.map { ("", $0) } + (function.reason.map { [("unknown", $0)] } ?? [])
  }

  /// A condition of an outcome.
  static func text(_ when: [String]) -> String { when.isEmpty ? "always" : when.joined(separator: " and ") }

  private func body(of function: FunctionPaths) -> [String] {
    function.outcomes.enumerated().flatMap { number, outcome in
      var lines = [""] + Layout.paragraph(Layout.padded("\(number + 1)", to: 4), outcome.result)
      for (index, when) in outcome.when.enumerated() {
        lines += Layout.paragraph(index == 0 ? "    when  " : "    or    ", Self.text(when))
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
