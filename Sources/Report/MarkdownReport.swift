// The report for a merge request or a step summary: verdicts first, and among
// them those that fail; failing claims with their rows below, accepted ones last.

import Claims
import Spec
import Tables
import Verification

/// `verify --format markdown`.
public struct MarkdownReport {
  private let report: VerifyReport

  public init(_ report: VerifyReport) { self.report = report }

  public var text: String {
    var lines = ["# xenprove", ""]
    for error in report.errors { lines.append("- \(Markdown.escaped("\(error)"))") }
    if !report.errors.isEmpty { lines.append("") }
    for compared in report.subjects.compactMap(ComparisonText.init) { lines += compared.markdown + [""] }
    if !report.subjects.isEmpty { lines += matrix() + [""] }
    for subject in report.subjects {
      lines += head(subject)
      let failing = subject.results.filter { $0.verdict == .fails }
      for result in failing.filter({ $0.acceptance == nil }) + failing.filter({ $0.acceptance != nil }) {
        lines += failure(result, subject)
      }
    }
    if let fault = report.fault { lines += ["**Internal error:** \(Markdown.escaped(fault))", ""] }
    lines.append(report.tool.provenance)
    if let origins = report.tool.origins { lines += ["", Markdown.escaped(origins.line)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Failing claims first, then those without an answer, then accepted ones.
  private func matrix() -> [String] {
    let names = report.subjects.map { Markdown.escaped($0.subject) }.joined(separator: " | ")
    let rule = "|---|" + report.subjects.map { _ in "---|" }.joined()
    return ["| claim | \(names) |", rule]
      + (0...3).flatMap { rank in report.claims.filter { self.rank($0) == rank } }.map(line)
  }

  private func line(_ claim: String) -> String {
    let cells = report.subjects.map { subject in
      subject.result(on: claim).map { Self.cell($0, subject) } ?? "-"
    }
    return "| \(claim) | " + cells.joined(separator: " | ") + " |"
  }

  private func rank(_ claim: String) -> Int {
    report.subjects.compactMap { $0.result(on: claim).map(rank) }.min() ?? 3
  }

  private func rank(_ result: ClaimResult) -> Int {
    switch result.verdict {
    case .fails: result.acceptance == nil ? 0 : 2
    case .undecided: 1
    case .holds, .notApplicable: 3
    }
  }

  /// What stands in the matrix.
  /// - Parameter isPlain: as it is read, without markup.
  static func cell(_ result: ClaimResult, _ subject: SubjectReport, isPlain: Bool = false) -> String {
    func spelt(_ text: String) -> String { isPlain ? text : Markdown.escaped(text) }
    guard result.verdict == .fails else {
      return result.verdict.word + (result.verdict.reason.map { ": \(spelt($0))" } ?? "")
    }
    if let acceptance = result.acceptance { return "fails, accepted by \(spelt(acceptance.id))" }
    let rows = result.rows.isEmpty ? "" : ", \(Wording.count(result.rows))"
    let remark = subject.isCounted(result) ? "" : ", not counted without \(isPlain ? "--as" : "\\-\\-as")"
    return (isPlain ? "fails" : "**fails**") + rows + remark
  }

  private func head(_ subject: SubjectReport) -> [String] {
    guard let input = subject.input else {
      return ["## \(Markdown.escaped(subject.subject))", "", Markdown.escaped(subject.revision.title), ""]
    }
    var lines = ["## \(Markdown.escaped(input.path))", ""]
    if let version = input.patchVersion {
      lines.append("- patch \(Markdown.escaped(version)): \(Markdown.escaped(input.mailSubject ?? ""))")
    }
    lines.append("- `\(input.function)` in \(code(input.file)), read at \(code("\(input.place)"))")
    lines.append(
      "- measured by \(subject.revision.name)\(subject.revisionReason.map { ": \(Markdown.escaped($0))" } ?? "")"
    )
    lines +=
      input.unread.map { "- unread: \(Markdown.escaped($0))" }
      + input.unjudged.map { "- not judged: \(Markdown.escaped(Wording.unjudged($0)))" }
      + subject.assumptions.map { "- assumed: \(Markdown.escaped($0))" }
      + subject.drift.map { "- drift: \(Markdown.escaped($0))" }
    return lines + [""] + functions(subject)
  }

  private func functions(_ subject: SubjectReport) -> [String] {
    guard !subject.functions.isEmpty else { return [] }
    return ["| function | place | beside its model |", "|---|---|---|"]
      + subject.functions.map { function in
        let place = function.place.map { code("\($0.file):\($0.line)") } ?? "-"
        let remark = FunctionWording(function, subject.revision.name).remark
        return "| \(code(function.name)) | \(place) | \(Markdown.escaped(remark)) |"
      } + [""]
  }

  private func title(_ result: ClaimResult) -> [String] {
    guard let acceptance = result.acceptance else {
      return ["### \(result.claim) fails", "", Markdown.escaped(result.statement), ""]
    }
    return [
      "### \(result.claim) fails, accepted", "", Markdown.escaped(result.statement), "",
      "Accepted by \(Markdown.escaped(acceptance.id)): \(Markdown.escaped(acceptance.reason))", "",
    ]
  }

  private func failure(_ result: ClaimResult, _ subject: SubjectReport) -> [String] {
    if let flow = FlowWording(result, subject.subject) {
      return title(result) + ["```"]
        + flow.situation.map(Layout.ascii) + ["", "#  up to the step that breaks it:"]
        + flow.stepsToTheBreak.map { Layout.ascii("#  " + $0) } + ["```", ""]
    }
    var lines = title(result)
    if !result.rows.isEmpty { lines += ["| row | when | label | why |", "|---|---|---|---|"] }
    for row in result.rows {
      lines.append(
        "| \(Markdown.escaped(row.row.short)) | \(Markdown.escaped(row.condition ?? "always")) | \(row.label.rawValue) | \(Markdown.escaped(row.because)) |"
      )
    }
    guard let witness = result.witness else { return lines + [""] }
    let values = subject.revision.traits.accessValues
    lines += ["", "Witness \(Markdown.escaped(witness.row?.short ?? "")), replayed:", "", "```"]
    lines += Wording.inputs(of: witness.inputs, values)
    for trace in witness.traces {
      if !trace.title.isEmpty { lines.append("\(trace.title):") }
      lines += Wording.steps(of: trace, values).map { "- \($0)" }
    }
    lines += (witness.explanation + ["```", ""]).map(Layout.ascii)
    let cells = result.rows.first { $0.row == witness.row }?.cells ?? []
    return lines + cells.map { "- judged by \(code("\($0.place)")): \(Markdown.escaped($0.text))" }
      + (cells.isEmpty ? [] : [""])
  }

  /// A name or place in a code span, where a backslash escapes nothing but the
  /// pipe of a table.
  private func code(_ text: String) -> String {
    "`" + Layout.ascii(text).replacing("`", with: "'").replacing("|", with: "\\|") + "`"
  }
}
