// The report for pipelines: a suite for each subject, a case for each claim. The
// form is that of Jenkins (junit-10.xsd), which GitLab reads as well: the file
// stands at the suite, since a case has no attribute for it. Times are seconds on the
// clock, of this machine and this time: all else is the same for the same input.
//
// A pipeline that goes by failures and errors says the same as the exit code.

import Claims
import Source
import Verification

/// `verify --format junit`.
public struct JUnitReport {
  private let report: VerifyReport
  private let wording: TextReport

  public init(_ report: VerifyReport) {
    self.report = report
    wording = TextReport(report, repeatsReasons: true)
  }

  public var text: String {
    let found = report.subjects.map(suite) + unreadable + fault
    let suites =
      found.isEmpty
      ? [JUnitSuite(name: "xenprove", file: nil, cases: [Self.open], properties: versions)] : found
    return JUnitSuite.document(suites)
  }

  // MARK: Suites

  private func suite(_ subject: SubjectReport) -> JUnitSuite {
    var cases = subject.results.map { result in
      JUnitCase(name: result.claim, outcome: outcome(result, subject), duration: result.duration ?? .zero)
    }
    // Green is only what proved something.
    if subject.exit == .undecided, !cases.contains(where: { $0.outcome.isError }) {
      cases.append(Self.open)
    }
    return JUnitSuite(
      name: "xenprove.\(subject.subject)", file: subject.input?.place.file, cases: cases,
      properties: properties(subject))
  }

  /// What there is where nothing is.
  private static let open = JUnitCase(
    name: "Decided",
    outcome: .error(
      type: "undecided", message: "nothing was decided", text: "No claim was decided: this says nothing."))

  private func properties(_ subject: SubjectReport) -> [(String, String)] {
    versions + [("revision", subject.revision.name), ("commit", subject.revision.commit)]
      + report.tool.secondOpinions.map { ($0.solver, $0.version) }
      + (subject.input.map {
        [("function", $0.function), ("location", "\($0.place)"), ("sha256", $0.sha256)]
          + $0.unjudged.map { ("unjudged", Wording.unjudged($0)) }
      } ?? [])
  }

  /// What cannot be read is a failed suite, never a missing one.
  private var unreadable: [JUnitSuite] {
    let names = report.errors.map { $0.place?.file ?? "input" }
    let distinct = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    return distinct.map { name in
      let errors = zip(names, report.errors).filter { $0.0 == name }.map(\.1)
      let text = errors.map(\.description).joined(separator: "\n")
      let outcome = JUnitOutcome.error(type: "unreadable", message: errors[0].message, text: text)
      return JUnitSuite(
        name: "xenprove.\(name)", file: errors[0].place?.file,
        cases: [JUnitCase(name: "Readable", outcome: outcome)], properties: versions)
    }
  }

  private var fault: [JUnitSuite] {
    report.fault.map { fault in
      let outcome = JUnitOutcome.error(type: "internal", message: "internal error: \(fault)", text: fault)
      return [
        JUnitSuite(
          name: "xenprove", file: nil, cases: [JUnitCase(name: "Internal", outcome: outcome)],
          properties: versions)
      ]
    } ?? []
  }

  private var versions: [(String, String)] { report.tool.properties }

  // MARK: Cases

  private func outcome(_ result: ClaimResult, _ subject: SubjectReport) -> JUnitOutcome {
    if let change = subject.change(result.claim), !subject.counts(result), result.verdict != .holds {
      return .skipped("no worse than before: \(ComparisonText.words(change))")
    }
    switch result.verdict {
    case .holds: return .passed
    case .notApplicable(let reason): return .skipped("not applicable: \(reason)")
    case .undecided(let reason):
      return .error(type: "undecided", message: reason, text: place(subject) + reason)
    case .fails: break
    }
    if let acceptance = result.acceptance, subject.change(result.claim) == nil {
      return .skipped("\(acceptance.id): \(acceptance.reason)")
    }
    let count = result.rows.isEmpty ? "" : " (\(Wording.count(result.rows)))"
    let how = subject.change(result.claim).map { "\(ComparisonText.words($0)): " } ?? ""
    let message = how + result.statement + count
    guard subject.change(result.claim) != nil || subject.isCounted(result) else {
      return .skipped("does not count without --as: fails\(count)")
    }
    let text = wording.failure(result, subject).joined(separator: "\n")
    return .failure(message: message, text: place(subject) + text)
  }

  private func place(_ subject: SubjectReport) -> String { subject.input.map { "\($0.place):\n" } ?? "" }
}
