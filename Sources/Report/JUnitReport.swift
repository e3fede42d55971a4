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
      found.isEmpty ? [Suite(name: "xenprove", file: nil, cases: [Self.open], properties: versions)] : found
    var root = XMLTag(
      "testsuites",
      [
        ("name", "xenprove"), ("tests", total(suites) { _ in true }),
        ("failures", total(suites) { $0.isFailure }), ("errors", total(suites) { $0.isError }),
        ("time", Suite.seconds(suites.reduce(.zero) { $0 + $1.duration })),
      ])
    root.children = suites.map(\.element)
    return root.document
  }

  private func total(_ suites: [Suite], _ counts: (Outcome) -> Bool) -> String {
    String(suites.reduce(0) { $0 + $1.count(counts) })
  }

  // MARK: Suites

  private func suite(_ subject: SubjectReport) -> Suite {
    var cases = subject.results.map { result in
      Case(name: result.claim, outcome: outcome(result, subject), duration: result.duration ?? .zero)
    }
    // Green is only what proved something.
    if subject.exit == .undecided, !cases.contains(where: { $0.outcome.isError }) {
      cases.append(Self.open)
    }
    return Suite(
      name: "xenprove.\(subject.subject)", file: subject.input?.place.file, cases: cases,
      properties: properties(subject))
  }

  /// What there is where nothing is.
  private static let open = Case(
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
  private var unreadable: [Suite] {
    let names = report.errors.map { $0.place?.file ?? "input" }
    let distinct = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    return distinct.map { name in
      let errors = zip(names, report.errors).filter { $0.0 == name }.map(\.1)
      let text = errors.map(\.description).joined(separator: "\n")
      let outcome = Outcome.error(type: "unreadable", message: errors[0].message, text: text)
      return Suite(
        name: "xenprove.\(name)", file: errors[0].place?.file,
        cases: [Case(name: "Readable", outcome: outcome)], properties: versions)
    }
  }

  private var fault: [Suite] {
    report.fault.map { fault in
      let outcome = Outcome.error(type: "internal", message: "internal error: \(fault)", text: fault)
      return [
        Suite(
          name: "xenprove", file: nil, cases: [Case(name: "Internal", outcome: outcome)],
          properties: versions)
      ]
    } ?? []
  }

  private var versions: [(String, String)] { [("xenprove", report.tool.tool), ("z3", report.tool.z3)] }

  // MARK: Cases

  private func outcome(_ result: ClaimResult, _ subject: SubjectReport) -> Outcome {
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

// MARK: - The form

/// What came of a case.
private enum Outcome {
  case passed
  case failure(message: String, text: String)
  case error(type: String, message: String, text: String)
  case skipped(String)

  var isFailure: Bool { if case .failure = self { true } else { false } }
  var isError: Bool { if case .error = self { true } else { false } }
  var isSkipped: Bool { if case .skipped = self { true } else { false } }

  var element: [XMLTag] {
    switch self {
    case .passed: []
    case .failure(let message, let text):
      [XMLTag("failure", [("type", "fails"), ("message", message)], text: text)]
    case .error(let type, let message, let text):
      [XMLTag("error", [("type", type), ("message", message)], text: text)]
    case .skipped(let message): [XMLTag("skipped", [("message", message)])]
    }
  }
}

private struct Case {
  let name: String
  let outcome: Outcome
  var duration = Duration.zero
}

private struct Suite {
  let name: String
  let file: String?
  let cases: [Case]
  let properties: [(String, String)]

  var duration: Duration { cases.reduce(.zero) { $0 + $1.duration } }

  /// `0.042`
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    let whole = Int(milliseconds.rounded())
    let rest = String(whole % 1000)
    return "\(whole / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  func count(_ counts: (Outcome) -> Bool) -> Int { cases.count { counts($0.outcome) } }

  var element: XMLTag {
    var suite = XMLTag(
      "testsuite",
      [
        ("name", name), ("tests", "\(cases.count)"), ("failures", "\(count(\.isFailure))"),
        ("errors", "\(count(\.isError))"), ("skipped", "\(count(\.isSkipped))"),
        ("time", Self.seconds(duration)),
        ("file", file),
      ])
    var list = XMLTag("properties")
    list.children = properties.map { XMLTag("property", [("name", $0), ("value", $1)]) }
    suite.children =
      [list]
      + cases.map { entry in
        var element = XMLTag(
          "testcase", [("classname", name), ("name", entry.name), ("time", Self.seconds(entry.duration))])
        element.children = entry.outcome.element
        return element
      }
    return suite
  }
}
