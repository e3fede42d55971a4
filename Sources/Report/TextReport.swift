// The report for a person at a terminal, or in a mail.

import Claims
import SMT
import Spec
import Tables
import Verification

/// `verify --format text --verbose`.
public struct TextReport {
  private let report: VerifyReport
  private let paint: Paint
  /// Of a comparison: every claim that fails is told whole, not only what gets worse.
  private let isByName: Bool
  /// Where the reason of a deviation is told: at the first claim that it covers.
  private let told: [String: String]

  /// - Parameters:
  ///   - isByName: somebody asked for these claims.
  ///   - isColored: verdicts in color, for a terminal.
  ///   - repeatsReasons: why something is accepted is told with every claim.
  public init(
    _ report: VerifyReport, isByName: Bool = false, isColored: Bool = false, repeatsReasons: Bool = false
  ) {
    self.report = report
    self.isByName = isByName
    paint = Paint(isOn: isColored)
    var told: [String: String] = [:]
    for subject in repeatsReasons ? [] : report.subjects {
      for id in subject.results.compactMap(\.acceptance?.id) where told[id] == nil {
        told[id] = subject.subject
      }
    }
    self.told = told
  }

  /// Empty if nothing could be read: what is wrong is told on standard error.
  public var text: String {
    if report.subjects.isEmpty, report.fault == nil { return "" }
    let compared = report.subjects.compactMap(ComparisonText.init)
    if !compared.isEmpty, compared.count == report.subjects.count {
      return (zip(report.subjects, compared).flatMap { comparison($0, $1) } + fault + origin)
        .joined(separator: "\n") + "\n"
    }
    var lines = compared.flatMap { $0.lines + [""] }
    if report.subjects.count > 1 { lines += matrix + [""] + changes() }
    for subject in report.subjects {
      lines += head(subject)
      lines += report.subjects.count == 1 ? [""] + verdicts(subject) : reasons(subject)
      lines += functions(subject)
      for result in subject.results where result.verdict == .fails {
        lines += [""] + failure(result, subject)
      }
      if report.subjects.count == 1 { lines += examples(subject) }
      lines += [""]
    }
    return (lines + fault + foot()).joined(separator: "\n") + "\n"
  }

  /// What is otherwise, and each claim that gets worse whole.
  private func comparison(_ subject: SubjectReport, _ text: ComparisonText) -> [String] {
    let failing = subject.results.filter { result in
      result.verdict == .fails && (isByName || subject.change(result.claim)?.direction == .worse)
    }
    return text.lines + [""] + failing.flatMap { failure($0, subject) + [""] }
  }

  private var fault: [String] {
    report.fault.map { Layout.paragraph("internal error: ", $0) } ?? []
  }

  /// What was used.
  private var origin: [String] {
    Layout.paragraph("", report.tool.provenance)
      + (report.tool.origins.map { Layout.paragraph("", $0.line) } ?? [])
  }
}

// MARK: - What was read

extension TextReport {
  private func head(_ subject: SubjectReport) -> [String] {
    guard let input = subject.input else {
      return Layout.paragraph(
        "subject   ", "\(subject.subject): \(subject.revision.title), \(subject.revision.commit)")
    }
    let patch = [input.patchVersion.map { "patch \($0)" }, input.mailSubject.map { "\"\($0)\"" }].compactMap {
      $0
    }
    var lines = Layout.paragraph("subject   ", "\(input.path) (\(input.kind))")
    if !patch.isEmpty { lines += Layout.paragraph("patch     ", patch.joined(separator: ", ")) }
    lines += Layout.paragraph("function  ", "\(input.function) in \(input.file)")
    lines += Layout.paragraph("read at   ", "\(input.place)")
    lines += Layout.paragraph(
      "measured  ", "by \(subject.revision.name)\(subject.revisionReason.map { ": \($0)" } ?? "")")
    for unread in input.unread { lines += Layout.paragraph("unread    ", unread) }
    for function in input.unjudged { lines += Layout.paragraph("unjudged  ", Wording.unjudged(function)) }
    for assumption in subject.assumptions { lines += Layout.paragraph("assumed   ", assumption) }
    for drift in subject.drift { lines += Layout.paragraph("drift     ", drift) }
    return lines
  }

  /// The verdict with its remark, on one line.
  func line(_ result: ClaimResult, _ subject: SubjectReport) -> String {
    let remark = remark(result, subject)
    return Wording.verdict(result) + (remark.isEmpty ? "" : " " + remark)
  }

  private func verdicts(_ subject: SubjectReport) -> [String] {
    let width = subject.results.map(\.claim.count).max() ?? 0
    return subject.results.flatMap { result -> [String] in
      let name = Layout.padded(result.claim, to: width)
      let word = Wording.verdict(result)
      let remark = remark(result, subject)
      let lead = "\(name)  " + (remark.isEmpty ? word : Layout.padded(word, to: 16))
      let lines = Layout.paragraph(lead, remark)
      return [name + "  " + paint.verdict(result) + lines[0].dropFirst(width + 2 + word.count)]
        + lines.dropFirst()
    }
  }

  /// Of a tree: which functions were read, and whose model each equals.
  private func functions(_ subject: SubjectReport) -> [String] {
    guard !subject.functions.isEmpty else { return [] }
    return ["", "Functions of the tree, each beside its model"]
      + subject.functions.flatMap { function in
        let remark = FunctionWording(function, subject.revision.name).remark
        let place = function.place.map { " (\($0.file.split(separator: "/").last ?? ""):\($0.line))" } ?? ""
        return Layout.paragraph("  ", "\(function.name)\(place): \(remark)", width: Layout.width - 2)
      }
  }

  /// Beside a matrix: why something has no answer.
  private func reasons(_ subject: SubjectReport) -> [String] {
    subject.results.flatMap { result -> [String] in
      guard case .undecided(let reason) = result.verdict else { return [] }
      return Layout.paragraph("undecided ", "\(result.claim): \(self.reason(reason, result, subject))")
    }
  }

  /// One that serves several claims is told at the first.
  private func reason(_ reason: String, _ result: ClaimResult, _ subject: SubjectReport) -> String {
    guard let first = subject.results.first(where: { $0.verdict.reason == reason }),
      first.claim != result.claim,
      reason.count > Layout.width / 2
    else { return reason }
    return "as \(first.claim)"
  }

  private func remark(_ result: ClaimResult, _ subject: SubjectReport) -> String {
    if let reason = result.verdict.reason { return self.reason(reason, result, subject) }
    guard result.verdict == .fails else { return "" }
    if let acceptance = result.acceptance {
      let count = result.rows.count
      return "by \(acceptance.id), " + (count == 0 ? "see below" : "\(count) row\(count == 1 ? "" : "s")")
    }
    let counted = subject.isCounted(result) ? "" : " (not counted without --as)"
    let nearest = result.claim == "Conformance" ? subject.nearest.map { "; \($0.text)" } ?? "" : ""
    return (result.rows.isEmpty ? "see below" : Wording.count(result.rows)) + nearest + counted
  }

  private var matrix: [String] {
    let hasAccepted = report.subjects.contains { $0.acceptedCount > 0 }
    return VerdictMatrix(report, report.claims).lines
      + (hasAccepted ? ["", "XPD-n: it fails, and that is accepted, with its reason below"] : [])
  }

  /// What a change of decisions makes of a revision's verdicts.
  private func changes() -> [String] {
    let lines = VerdictChange.all(in: report).flatMap { change in
      Layout.paragraph("", "\(change.subject) " + change.sentence)
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func foot() -> [String] {
    let lines = bounds.flatMap { entry("\($0.claims.joined(separator: ", ")): \($0.text)") }
    return
      (lines.isEmpty
      ? [] : ["Bounds and assumptions"] + lines + entry("Established by: \(established)") + [""]) + origin
  }

  /// Which verdicts rest on libz3, and which on the finite-domain decision alone.
  var established: String {
    let results = report.subjects.flatMap(\.results)
    var byZ3: [String] = []
    for result in results where result.established != nil && result.established != .finiteDomain {
      if !byZ3.contains(result.claim) { byZ3.append(result.claim) }
    }
    return
      byZ3.isEmpty
      ? "all cases laid out or all states reached; libz3 was not needed"
      : "all cases laid out or all states reached; with libz3 for \(byZ3.joined(separator: ", "))"
  }

  /// A line of a list, with what does not fit below it.
  private func entry(_ text: String) -> [String] {
    Layout.paragraph("", text, width: Layout.width - 4).enumerated().map {
      ($0 == 0 ? "  " : "    ") + $1
    }
  }

  /// Claims that have an answer, by what bounds it: those about the flow share
  /// theirs.
  var bounds: [(text: String, claims: [String])] {
    var groups: [(text: String, claims: [String])] = []
    var known: Set<String> = []
    for result in report.subjects.flatMap(\.results)
    where (result.verdict == .holds || result.verdict == .fails) && known.insert(result.claim).inserted {
      let assumed =
        result.assumptions.isEmpty ? "" : "; assumed: " + result.assumptions.joined(separator: "; ")
      let name = result.claim + (result.effort.map { " (\($0))" } ?? "")
      let text = result.bounds + assumed
      if let index = groups.firstIndex(where: { $0.text == text }) {
        groups[index].claims.append(name)
      } else {
        groups.append((text, [name]))
      }
    }
    return groups
  }
}

// MARK: - What fails

extension TextReport {
  /// Rows and witness of a failing claim.
  func failure(_ result: ClaimResult, _ subject: SubjectReport) -> [String] {
    let name = report.subjects.count > 1 ? "\(result.claim) on \(subject.subject)" : result.claim
    var lines = Layout.paragraph("", "\(name) \(Wording.verdict(result)): \(result.statement)")
    if let acceptance = result.acceptance {
      let first = told[acceptance.id]
      let isTold = first.map { $0 != subject.subject } ?? false
      lines += Layout.paragraph(
        "  accepted  ",
        isTold ? "\(acceptance.id), as on \(first ?? "")" : "\(acceptance.id): \(acceptance.reason)")
    }
    for group in Wording.groups(result.rows) {
      let rows = group.rows.map(\.short).joined(separator: " ")
      let part = group.condition.map { " - only when \($0)" } ?? ""
      lines += Layout.paragraph("  rows      ", "\(rows)\(part)")
      lines += Layout.paragraph("            ", "\(group.label.rawValue): \(group.because)")
    }
    if let reason = result.rowsAreIncomplete {
      lines += Layout.paragraph("  rows      ", "perhaps more: \(reason)")
    }
    let anew = subject.change(result.claim)?.evidence
    if let flow = anew.map({ FlowWording(result, $0, subject.subject) })
      ?? FlowWording(result, subject.subject)
    {
      return lines + self.flow(flow)
    }
    guard let witness = result.witness else { return lines }
    return lines + self.witness(witness, subject) + cells(result, witness)
  }

  /// Where claims hold about the flow, a situation that they speak about.
  private func examples(_ subject: SubjectReport) -> [String] {
    subject.results.filter { $0.verdict == .holds }.flatMap { result -> [String] in
      guard let flow = FlowWording(result, subject.subject) else { return [] }
      return [""] + Layout.paragraph("", "\(result.claim) holds: \(result.statement)")
        + ["  such as   a scenario that it speaks about"]
        + flow.situation.map { Layout.ascii("    " + $0) }
    }
  }

  private func witness(_ witness: Witness, _ subject: SubjectReport) -> [String] {
    guard witness.row != nil || !witness.inputs.sorted.isEmpty else {
      return witness.explanation.flatMap { Layout.paragraph("    ", $0) }
    }
    let values = subject.revision.traits.accessValues
    let title = witness.row.map { "\($0.short), replayed on the subject" } ?? "found by the solver"
    var lines = ["  witness   \(title)"]
    lines += Layout.paragraph(
      "            ", Wording.inputs(of: witness.inputs, values).joined(separator: ", "))
    for trace in witness.traces {
      if !trace.title.isEmpty { lines += Layout.paragraph("    ", "\(trace.title):") }
      for step in Wording.steps(of: trace, values) { lines += Layout.paragraph("      ", "- \(step)") }
    }
    for line in witness.explanation { lines += Layout.paragraph("    ", line) }
    return lines
  }

  /// A situation as `run` takes it, and its play: up to the break, where many
  /// subjects are reported.
  private func flow(_ wording: FlowWording) -> [String] {
    var lines = ["  witness   a scenario, played on the subject"]
    lines += wording.situation.map { Layout.ascii("    " + $0) }
    if wording.runs.count > 1 {
      for run in wording.runs {
        lines += Layout.paragraph("    ", "\(run.title):")
        lines += run.steps.flatMap { Layout.paragraph("      ", $0) }
      }
    } else {
      lines += ["    up to the step that breaks it:"]
      lines += wording.stepsToTheBreak.map { Layout.ascii("      " + $0) }
    }
    return lines
  }

  private func cells(_ result: ClaimResult, _ witness: Witness) -> [String] {
    let cells = result.rows.first { $0.row == witness.row }?.cells ?? []
    return cells.flatMap { Layout.paragraph("  judged by ", "\($0.place): \($0.text)") }
  }
}
