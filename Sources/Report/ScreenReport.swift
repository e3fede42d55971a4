// The report on one screen: what was read, how it stands and why the exit code is what it is, what
// is new, what has no answer, what is otherwise than before, and what is known.

import Claims
import Equivalence
import Loading
import Spec
import Tables
import Verification

/// `verify --format text`, without `--verbose`.
struct ScreenReport {
  private let report: VerifyReport
  private let again: Invocation
  private let paint: Paint

  init(_ report: VerifyReport, again: Invocation, isColored: Bool) {
    (self.report, self.again) = (report, again)
    paint = Paint(isOn: isColored)
  }

  var text: String { screen(hasMatrix: true).lines.map { paint.title($0) }.joined(separator: "\n") + "\n" }

  /// - Parameter hasMatrix: verdicts that are not the same for all subjects are shown as a table.
  func screen(hasMatrix: Bool) -> Screen {
    var screen = Screen()
    let ideas = VerdictChange.all(in: report)
    screen.parts =
      [read, subjects] + (ideas.isEmpty ? [] : [changes(ideas)])
      + [failures, undecided, beside] + (ideas.isEmpty && hasMatrix ? [differences] : []) + [known]
    let only = report.subjects.count == 1 ? report.subjects.first : nil
    if let only { screen.head += head(only) + [""] }
    screen.head += verdict
    screen.foot = [""] + fault + foot
    return screen
  }

  // MARK: What was read

  private func head(_ subject: SubjectReport) -> [String] {
    if let comparison = subject.comparison {
      return Layout.paragraph("read      ", "\(subject.subject) on \(comparison.base)" + measured(subject))
    }
    var lines = Layout.paragraph("read      ", about(subject))
    guard let input = subject.input else { return lines }
    lines += Layout.paragraph("function  ", "\(input.function), \(place(input))" + measured(subject))
    lines += input.unread.prefix(3).flatMap { Layout.paragraph("unread    ", $0) }
    if input.unread.count > 3 {
      lines.append("unread    and \(Wording.count(input.unread.count - 3, "place")) more)")
    }
    lines += unjudged(input)
    return lines
  }

  private func place(_ input: SubjectInput) -> String {
    input.place.file == input.path ? "line \(input.place.line)" : "\(input.file):\(input.place.line)"
  }

  private func about(_ subject: SubjectReport) -> String {
    guard let input = subject.input else {
      return "\(subject.subject): \(subject.revision.title), \(subject.revision.commit)"
    }
    let patch = [input.patchVersion.map { "patch \($0)" }, input.mailSubject.map { "\"\($0)\"" }].compactMap {
      $0
    }
    return (["\(input.path) (\(input.kind))"] + patch).joined(separator: ", ")
  }

  private func measured(_ subject: SubjectReport) -> String {
    if let comparison = subject.comparison { return ", measured by \(ComparisonText.measures(comparison))" }
    return ", measured by \(subject.revision.name)" + (subject.revisionReason.map { ": \($0)" } ?? "")
  }

  /// Functions that the patch changes and nobody looked at: said, however many.
  private func unjudged(_ input: SubjectInput) -> [String] {
    guard !input.unjudged.isEmpty else { return [] }
    let names = input.unjudged.prefix(3).map(\.name).joined(separator: ", ")
    let more = input.unjudged.count > 3 ? ", ..." : ""
    let count = Wording.count(input.unjudged.count, "other function")
    return Layout.paragraph(
      "unjudged  ", "\(count) that the patch changes (\(names)\(more)): \(Wording.unjudgedHint)")
  }

  /// The same in short.
  private func gaps(_ subject: SubjectReport) -> String {
    guard let input = subject.input else { return "" }
    let gaps = [("function", "unjudged", input.unjudged.count), ("place", "unread", input.unread.count)]
    return gaps.filter { $0.2 > 0 }.map { "; \(Wording.count($0.2, $0.0)) \($0.1)" }.joined()
  }

  private var read: Screen.Part {
    guard report.subjects.count > 1 else { return Screen.Part.none }
    let entries = report.subjects.map { subject in
      let comparison = subject.comparison.map { " on \($0.base)" } ?? ""
      return [Screen.Part.shortened(Layout.ascii("  " + about(subject) + comparison))]
    }
    return Screen.Part(title: "Read", entries: entries) { "and \($0) more" }
  }

  // MARK: How it stands

  private var verdict: [String] {
    if report.fault != nil { return [] }
    let standings = report.subjects.map { Standing($0) }
    let sum = standings.reduce(Standing(), +)
    return Layout.paragraph(
      "verdict   ", headline + sum.text + ": exit \(report.exit.rawValue)" + because(sum))
  }

  /// What a comparison comes to, where nothing gets worse.
  private var headline: String {
    guard report.subjects.count == 1, let text = ComparisonText(report.subjects[0]), text.hasWorse == false
    else { return "" }
    return text.headline + "; "
  }

  /// Where the numbers do not say it.
  private func because(_ sum: Standing) -> String {
    switch report.exit {
    case .undecided where sum.undecided == 0: ", since nothing was decided"
    case .unreadable: ", since an input cannot be read"
    default: ""
    }
  }

  /// Each subject by itself, the worst first.
  private var subjects: Screen.Part {
    guard report.subjects.count > 1 else { return Screen.Part.none }
    let standings = report.subjects.map { ($0, Standing($0)) }
    let worst = standings.enumerated().sorted { a, b in
      let (left, right) = (a.element.1.gravity, b.element.1.gravity)
      return left == right ? a.offset < b.offset : right.lexicographicallyPrecedes(left)
    }.map(\.element)
    let width = min(30, worst.map { $0.0.subject.count }.max() ?? 0)
    return Screen.Part(
      title: "Each",
      entries: worst.map { subject, standing in
        Layout.paragraph(
          "  \(Layout.padded(subject.subject, to: width))  ", standing.text + gaps(subject))
      }
    ) { "and \($0) more, none of them worse" }
  }

  // MARK: What is new

  /// What fails and counts, the most telling first: what can happen, and what is not merely
  /// otherwise than a model.
  private var failures: Screen.Part {
    let ranked = newFailures.enumerated().sorted { a, b in
      (rank(a.element), a.offset) < (rank(b.element), b.offset)
    }.map(\.element)
    let entries = ranked.enumerated().map { entry($1, isWhole: $0 == 0) } + shared
    return Screen.Part(title: isCompared ? "Gets worse" : "New failures", entries: entries, keepsFirst: true)
    {
      "and \($0) more: --claim NAME shows each whole"
    }
  }

  private var isCompared: Bool {
    report.subjects.contains { $0.comparison.map { $0.absence == nil } ?? false }
  }

  /// A claim that fails, and on which subjects.
  private struct Failure {
    let result: ClaimResult
    var subjects: [SubjectReport]
  }

  /// Without those that an idea to try shares with its revision.
  private var newFailures: [Failure] {
    var failures: [Failure] = []
    for subject in report.subjects {
      for result in subject.results
      where isNew(result, subject) && !isShared(result, subject) {
        let text = FailureBrief(result, subject).text
        if let index = failures.firstIndex(where: {
          $0.result.claim == result.claim && FailureBrief($0.result, $0.subjects[0]).text == text
        }) {
          failures[index].subjects.append(subject)
        } else {
          failures.append(Failure(result: result, subjects: [subject]))
        }
      }
    }
    return failures
  }

  private func isNew(_ result: ClaimResult, _ subject: SubjectReport) -> Bool {
    result.verdict == .fails && subject.bearing(of: result) == .new
  }

  /// An idea to try fails just as its revision does, and there it is known.
  private func isShared(_ result: ClaimResult, _ subject: SubjectReport) -> Bool {
    guard let base = report.base(of: subject), let before = base.result(on: result.claim),
      before.verdict == .fails, before.rows.map(\.row) == result.rows.map(\.row)
    else { return false }
    return FailureBrief(before, base).text == FailureBrief(result, subject).text
  }

  private var shared: [[String]] {
    report.subjects.compactMap { subject in
      let claims = subject.results.filter { isNew($0, subject) && isShared($0, subject) }.map(\.claim)
      guard !claims.isEmpty else { return nil }
      return Self.entry(
        "\(subject.subject): \(Wording.count(claims.count, "claim")) that its revision fails in the same way")
    }
  }

  private func rank(_ failure: Failure) -> Int {
    let beside = [Conformance().name, FlowConformanceClaim.name, Agreement().name, VocabularyClaim.name]
    if beside.contains(failure.result.claim) { return 2 }
    return FailureBrief(failure.result, failure.subjects[0]).isReal ? 0 : 1
  }

  private func entry(_ failure: Failure, isWhole: Bool) -> [String] {
    let (result, subject) = (failure.result, failure.subjects[0])
    let change = subject.change(result.claim)
    let brief = FailureBrief(result, subject)
    let new = change.flatMap { $0.evidence }.flatMap { brief.flow($0) }
    let how = change.flatMap {
      $0.before.word == "fails" && $0.evidence == nil ? ComparisonText.words($0) : nil
    }
    let lead = "\(result.claim)\(on(failure.subjects.map(\.subject))): "
    guard isWhole else { return Self.entry(lead + (new ?? how ?? brief.text)) }
    var lines = Self.entry(lead + result.statement)
    if let how { lines += Layout.paragraph("    now    ", how) }
    lines += Layout.paragraph("    shown  ", new ?? brief.witness)
    if !result.rows.isEmpty, how == nil { lines += Layout.paragraph("    rows   ", brief.text) }
    return lines + Invocation.lines("    whole  ", again.claim(result.claim, subject))
  }

  private func on(_ names: [String]) -> String {
    if report.subjects.count == 1 { return "" }
    return " on \(names.prefix(2).joined(separator: ", "))"
      + (names.count > 2 ? " and \(names.count - 2) more" : "")
  }

  // MARK: What has no answer

  /// Every reason once, with the claims that it leaves open.
  private var undecided: Screen.Part {
    var groups: [(reason: String, claims: [String], subjects: [String])] = []
    for subject in report.subjects {
      for result in subject.results {
        guard case .undecided(let given) = result.verdict else { continue }
        let reason = subject.change(result.claim)?.remark ?? given
        if let index = groups.firstIndex(where: { $0.reason == reason }) {
          if !groups[index].claims.contains(result.claim) { groups[index].claims.append(result.claim) }
          if groups[index].subjects.last != subject.subject { groups[index].subjects.append(subject.subject) }
        } else {
          groups.append((reason, [result.claim], [subject.subject]))
        }
      }
      // Without an answer for another reason than its verdict's.
      for change in subject.comparison?.open ?? [] where change.after.reason == nil {
        groups.append((change.remark ?? "it was not compared", [change.claim], [subject.subject]))
      }
    }
    let entries = groups.map { group in
      let names = group.claims.prefix(3).joined(separator: ", ")
      let more = group.claims.count > 3 ? " and \(group.claims.count - 3) more" : ""
      let on =
        report.subjects.count == 1
        ? "" : group.subjects.count == 1 ? " on \(group.subjects[0])" : " on \(group.subjects.count) subjects"
      return Self.entry("\(names)\(more)\(on): \(group.reason)")
    }
    return Screen.Part(title: "Undecided", entries: entries, isWhole: true) {
      "and \(Wording.count($0, "more reason"))"
    }
  }

  // MARK: What is otherwise

  /// Beside what a patch changes, or beside the nearest revision.
  private var beside: Screen.Part {
    guard report.subjects.count == 1, let subject = report.subjects.first else {
      return Screen.Part.none
    }
    if let text = ComparisonText(subject) {
      let entries = text.functions + text.mended + text.beside
      return Screen.Part(title: "What changed", entries: entries) {
        "and \(Wording.count($0, "more change"))"
      }
    }
    guard subject.input != nil else { return Screen.Part.none }
    let entries = conformance(subject) + functions(subject) + drift(subject) + mended(subject)
    return Screen.Part(title: "Beside \(subject.revision.name)", entries: entries) {
      "and \(Wording.count($0, "more difference"))"
    }
  }

  private func conformance(_ subject: SubjectReport) -> [[String]] {
    guard let result = subject.result(on: Conformance().name) else { return [] }
    switch result.verdict {
    case .holds:
      return [Layout.paragraph("  ", "\(subject.input?.function ?? "it"): the same, for all inputs")]
    case .undecided, .notApplicable: return []
    case .fails:
      let counted = subject.isCounted(result) ? "" : "; does not count without --as"
      let nearest = subject.nearest.map { "; \($0.text)" } ?? ""
      return [Self.entry("otherwise: \(FailureBrief(result, subject).text)\(nearest)\(counted)")]
    }
  }

  private func functions(_ subject: SubjectReport) -> [[String]] {
    guard !subject.functions.isEmpty else { return [] }
    let equal = subject.functions.count(where: \.isEqual)
    let others = subject.functions.filter { !$0.isEqual }.map { function in
      Self.entry("\(function.name): \(FunctionWording(function, subject.revision.name).remark)")
    }
    return others + [Layout.paragraph("  ", "\(Wording.count(equal, "function")) of the flow the same")]
  }

  private func drift(_ subject: SubjectReport) -> [[String]] {
    subject.drift.map { Layout.paragraph("  ", $0) }
  }

  /// What is known to fail on the revision and does not fail here.
  private func mended(_ subject: SubjectReport) -> [[String]] {
    guard !subject.mended.isEmpty else { return [] }
    let names = subject.mended.map { "\($0.claim) (\($0.id))" }.joined(separator: ", ")
    return [Layout.paragraph("  ", "holds here, and is known to fail there: \(names)")]
  }

  /// What another decision makes of a revision.
  private func changes(_ ideas: [VerdictChange]) -> Screen.Part {
    Screen.Part(
      title: "What differs",
      entries: ideas.map { Self.entry("\($0.subject) \($0.sentence)") }
    ) { "and \($0) more" }
  }

  /// Claims that subjects answer otherwise.
  private var differences: Screen.Part {
    let differing = report.claims.filter { claim in
      Set(report.subjects.map { $0.result(on: claim)?.verdict.word ?? "" }).count > 1
    }
    let isReadable = (2...5).contains(report.subjects.count) && !differing.isEmpty
    return Screen.Part(
      title: "What differs", entries: isReadable ? VerdictMatrix(report, differing).lines.map { [$0] } : []
    ) { "and \(Wording.count($0, "more claim"))" }
  }

  // MARK: What is known

  /// What is accepted, what can happen first.
  private var known: Screen.Part {
    let accepted = report.claims.compactMap { claim -> (claim: String, of: [(ClaimResult, SubjectReport)])? in
      let all = report.subjects.compactMap { subject in
        subject.result(on: claim).flatMap { $0.acceptance == nil ? nil : ($0, subject) }
      }
      return all.isEmpty || isCompared ? nil : (claim, all)
    }
    func isReal(_ entry: (claim: String, of: [(ClaimResult, SubjectReport)])) -> Bool {
      entry.of.contains { FailureBrief($0.0, $0.1).isReal }
    }
    let entries = (accepted.filter(isReal) + accepted.filter { !isReal($0) }).map { entry in
      let lead = "\(entry.claim) (\(ids(entry.of.map { $0.0 }))): "
      return Self.entry(lead + FailureBrief(entry.of[0].0, entry.of[0].1).known)
    }
    return Screen.Part(
      title: "Known failures (right/attempt; latent: cannot come up; why: explain XPD-n)", entries: entries
    ) {
      "and \($0) more"
    }
  }

  private func ids(_ results: [ClaimResult]) -> String {
    var ids: [String] = []
    for id in results.compactMap(\.acceptance?.id) where !ids.contains(id) { ids.append(id) }
    return ids.prefix(3).joined(separator: " ") + (ids.count > 3 ? " ..." : "")
  }

  // MARK: Below

  private var foot: [String] {
    guard let subject = report.subjects.first else { return origin }
    let absolute = subject.comparison == nil ? "" : ", --absolute (without the base)"
    return Layout.paragraph(
      "More: ",
      "-v (every claim)\(absolute), --claim NAME (one whole), xenprove explain WORD; bounds, assumptions:",
      indent: 2) + Invocation.lines("  ", again.assumptions(subject)) + origin
  }

  private var fault: [String] { report.fault.map { Layout.paragraph("internal error: ", $0) } ?? [] }

  private var origin: [String] {
    Layout.paragraph("", report.tool.provenance)
      + (report.tool.origins.map { Layout.paragraph("", $0.line) } ?? [])
  }

  /// A line of a list, with what does not fit below it.
  private static func entry(_ text: String) -> [String] {
    Layout.paragraph("", text, width: Layout.width - 4).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
  }
}
