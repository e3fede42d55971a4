// Annotations of GitHub: commands of a workflow, one a line, which it shows at the line of a change.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

import Verification

/// `verify --format github`.
struct GitHubReport {
  private let report: VerifyReport

  init(_ report: VerifyReport) { self.report = report }

  /// What counts, the gravest first, since ten of a kind are shown; and how it stands.
  var text: String {
    let findings = Finding.all(in: report).filter { $0.weight != .known }
    let errors = findings.filter { $0.weight != .undecided }
    let others = findings.filter { $0.weight == .undecided }
    let standing = report.subjects.map { Standing($0) }.reduce(Standing(), +).text
    let end = command("notice", [("title", "xenprove")], "\(standing): exit \(report.exit.rawValue)")
    return ((errors + others).map(line) + [end]).joined(separator: "\n") + "\n"
  }

  private func line(_ finding: Finding) -> String {
    let place = finding.place.map {
      [("file", ArtifactPath($0.file).text), ("line", "\($0.line)"), ("col", "\($0.column)")]
    }
    let kind = finding.weight == .undecided ? "warning" : "error"
    return command(kind, (place ?? []) + [("title", finding.rule)], finding.message)
  }

  private func command(_ kind: String, _ properties: [(String, String)], _ message: String) -> String {
    let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(kind) \(list)::\(Self.data(message))"
  }

  /// Nothing that an input says ends a line or begins a command.
  private static func data(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case _ where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value): "?"
      // What some programs take for the end of a line.
      case "\u{2028}", "\u{2029}": " "
      default: String(scalar)
      }
    }.joined()
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
