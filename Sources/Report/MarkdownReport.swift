// The report for a merge request or a step summary: verdicts first, failing
// claims with their rows below.

import Claims
import Prove
import Spec

/// `verify --format markdown`.
public struct MarkdownReport {
  private let report: VerifyReport

  public init(_ report: VerifyReport) { self.report = report }

  public var text: String {
    var lines = ["# xenprove", ""]
    for error in report.errors { lines.append("- \(escaped("\(error)"))") }
    if !report.errors.isEmpty { lines.append("") }
    if !report.subjects.isEmpty { lines += matrix() + [""] }
    for subject in report.subjects {
      lines += head(subject)
      for decision in subject.decisions where decision.verdict == .fails {
        lines += failure(decision, subject)
      }
    }
    if let fault = report.fault { lines += ["**Internal error:** \(escaped(fault))", ""] }
    lines.append(report.tool.provenance)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Failing claims first.
  private func matrix() -> [String] {
    let claims = report.subjects[0].decisions.map(\.claim)
    let failing = claims.filter { name in verdicts(name).contains("**fails**") }
    let ordered = failing + claims.filter { !failing.contains($0) }
    return [
      "| claim | " + report.subjects.map { escaped($0.subject) }.joined(separator: " | ") + " |",
      "|---|" + report.subjects.map { _ in "---|" }.joined(),
    ] + ordered.map { "| \($0) | " + verdicts($0).joined(separator: " | ") + " |" }
  }

  private func verdicts(_ claim: String) -> [String] {
    report.subjects.map { subject in
      guard let decision = subject.decisions.first(where: { $0.claim == claim }) else { return "-" }
      if decision.verdict == .fails { return "**fails**" }
      return decision.verdict.word + (decision.verdict.reason.map { ": \(escaped($0))" } ?? "")
    }
  }

  private func head(_ subject: SubjectReport) -> [String] {
    guard let input = subject.input else {
      return ["## \(escaped(subject.subject))", "", escaped(subject.revision.title), ""]
    }
    var lines = ["## \(escaped(input.path))", ""]
    if let version = input.patchVersion {
      lines.append("- patch \(escaped(version)): \(escaped(input.mailSubject ?? ""))")
    }
    lines.append("- `\(input.function)` in `\(escaped(input.file))`, read at `\(escaped("\(input.place)"))`")
    lines.append(
      "- measured by \(subject.revision.name)\(subject.revisionReason.map { ": \(escaped($0))" } ?? "")")
    lines +=
      input.unread.map { "- unread: \(escaped($0))" }
      + subject.assumptions.map { "- assumed: \(escaped($0))" }
      + subject.drift.map { "- drift: \(escaped($0))" }
    return lines + [""] + functions(subject)
  }

  private func functions(_ subject: SubjectReport) -> [String] {
    guard !subject.functions.isEmpty else { return [] }
    return ["| function | place | beside its model |", "|---|---|---|"]
      + subject.functions.map { function in
        let place = function.place.map { "`\(escaped("\($0.file):\($0.line)"))`" } ?? "-"
        let remark = FunctionWording(function, subject.revision.name).remark
        return "| `\(escaped(function.name))` | \(place) | \(escaped(remark)) |"
      } + [""]
  }

  private func failure(_ decision: Decision, _ subject: SubjectReport) -> [String] {
    if let flow = FlowWording(decision, subject.subject) {
      return ["### \(decision.claim) fails", "", escaped(decision.statement), "", "```"]
        + flow.situation.map(Layout.ascii) + ["", "#  up to the step that breaks it:"]
        + flow.stepsToTheBreak.map { Layout.ascii("#  " + $0) } + ["```", ""]
    }
    var lines = [
      "### \(decision.claim) fails", "", escaped(decision.statement), "", "| row | when | label | why |",
      "|---|---|---|---|",
    ]
    for row in decision.rows {
      lines.append(
        "| \(escaped(row.row.short)) | \(escaped(row.condition ?? "always")) | \(row.label.rawValue) | \(escaped(row.because)) |"
      )
    }
    guard let witness = decision.witness else { return lines + [""] }
    let values = subject.revision.decisions.accessValues
    lines += ["", "Witness \(escaped(witness.row?.short ?? "")), replayed:", "", "```"]
    lines += Wording.inputs(of: witness.inputs, values)
    for trace in witness.traces {
      if !trace.title.isEmpty { lines.append("\(trace.title):") }
      lines += Wording.steps(of: trace, values).map { "- \($0)" }
    }
    lines += (witness.explanation + ["```", ""]).map(Layout.ascii)
    let cells = decision.rows.first { $0.row == witness.row }?.cells ?? []
    return lines + cells.map { "- judged by `\(escaped("\($0.place)"))`: \(escaped($0.text))" }
      + (cells.isEmpty ? [] : [""])
  }

  /// Text of an input must not become markup.
  private func escaped(_ text: String) -> String {
    Layout.ascii(text).replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "&lt;")
      .replacing("*", with: "\\*").replacing("`", with: "'")
  }
}
