// The verdicts for the body of a mail or a commit message: short, plain ASCII,
// and a last line from which the same can be made again.

import Claims
import SMT
import Spec
import Tables
import Verification

/// `verify --format mail`.
public struct MailReport {
  private let report: VerifyReport
  private let headings: Headings

  public init(_ report: VerifyReport) {
    self.report = report
    headings = Headings(report.subjects.map(\.subject), width: Self.widestCell)
  }

  private var heads: [String] { headings.words }

  public var text: String {
    var page = Page()
    for (head, subject) in zip(heads, report.subjects) { introduce(head, subject, on: &page) }
    for compared in report.subjects.compactMap(ComparisonText.init) { compared.say(on: &page) }
    showVerdicts(on: &page)
    for claim in report.claims { explain(claim, on: &page) }
    for error in report.errors { page.say("Unreadable: ", "\(error)") }
    if let fault = report.fault { page.say("Internal error: ", fault) }
    if !legend.isEmpty { page.say("Legend: ", legend.joined(separator: "; ") + ".") }
    page.say("Checked: ", provenance.line)
    for opinion in report.tool.secondOpinions {
      page.say("Checked: ", "\(opinion.solver), the same answers to \(opinion.questions) questions")
    }
    return page.mail
  }

  // MARK: Subjects

  private static let widestCell = 10
  /// With the longest name of a claim, and four columns of that width, a row has 75 columns.
  private static let columnsOfPage = 4

  private func introduce(_ head: String, _ subject: SubjectReport, on page: inout Page) {
    guard let input = subject.input else {
      let name = headings.areLetters ? "\(subject.subject): " : ""
      return page.say("\(head): ", "\(name)\(subject.revision.title), \(subject.revision.commit)")
    }
    let patch = [input.patchVersion.map { "patch \($0)" }, input.mailSubject.map { "\"\($0)\"" }]
    let about = ["\(input.path) (\(input.kind))"] + patch.compactMap { $0 }
    page.say("\(head): ", about.joined(separator: ", "))
    let place = input.place.file == input.path ? "line \(input.place.line)" : "\(input.place)"
    page.say("    ", "\(input.function) in \(input.file), read at \(place)")
    page.say("    ", "measured by \(subject.revision.name)\(subject.revisionReason.map { ": \($0)" } ?? "")")
    for unread in input.unread { page.say("    ", "unread: \(unread)") }
    for function in input.unjudged { page.say("    ", "not judged: \(Wording.unjudged(function))") }
    for assumption in subject.assumptions { page.say("    ", "assumed: \(assumption)") }
  }

  // MARK: Verdicts

  private func showVerdicts(on page: inout Page) {
    for start in stride(from: 0, to: heads.count, by: Self.columnsOfPage) {
      let columns = start..<min(heads.count, start + Self.columnsOfPage)
      let rows = report.claims.map { claim in
        [claim] + columns.map { report.subjects[$0].result(on: claim).map(Self.word) ?? "-" }
      }
      page.show(["claim"] + columns.map { heads[$0] }, rows)
    }
  }

  static func word(_ result: ClaimResult) -> String {
    switch result.verdict {
    case .notApplicable: "n/a"
    case .fails where result.acceptance != nil: "accepted"
    default: result.verdict.word
    }
  }

  // MARK: What does not hold

  /// Subjects of which the same is to be said share a paragraph.
  private func explain(_ claim: String, on page: inout Page) {
    var sentences: [(text: String, heads: [String])] = []
    var statement: String?
    for (head, subject) in zip(heads, report.subjects) {
      guard let result = subject.result(on: claim), let text = sentence(result, subject) else {
        continue
      }
      statement = statement ?? result.statement
      if let index = sentences.firstIndex(where: { $0.text == text }) {
        sentences[index].heads.append(head)
      } else {
        sentences.append((text, [head]))
      }
    }
    if let statement { page.say("\(claim): ", statement) }
    for (text, heads) in sentences { page.say("    \(heads.joined(separator: ", ")): ", text) }
  }

  private func sentence(_ result: ClaimResult, _ subject: SubjectReport) -> String? {
    switch result.verdict {
    case .holds, .notApplicable: return nil
    case .undecided(let reason): return "undecided: \(reason)"
    case .fails: break
    }
    let isCounted = subject.isCounted(result)
    let evidence = [rows(result), breakingStep(result, subject), witness(result)].compactMap { $0 }
    return
      (["fails" + (isCounted ? "" : " (not counted without --as)")] + evidence
      + (result.acceptance.map { ["accepted by \($0.id): \($0.reason)"] } ?? [])).joined(separator: "; ")
  }

  /// What can happen row by row, the rest as a number.
  private func rows(_ result: ClaimResult) -> String? {
    guard !result.rows.isEmpty else { return nil }
    let shown = result.rows.filter { $0.label == .reachable }
    let words = Wording.groups(shown).map { group in
      group.rows.map(\.short).joined(separator: " ") + (group.condition.map { " when \($0)" } ?? "")
    }
    let others = RowLabel.allCases.filter { $0 != .reachable }.compactMap { label -> String? in
      let count = result.rows.count { $0.label == label }
      return count == 0 ? nil : "\(count) \(label.rawValue)"
    }
    return "rows " + (words + others).joined(separator: "; ")
  }

  private func breakingStep(_ result: ClaimResult, _ subject: SubjectReport) -> String? {
    FlowWording(result, subject.subject)?.stepsToTheBreak.last.map {
      "at the step `\($0.trimmingPrefix { $0 == " " })`"
    }
  }

  private func witness(_ result: ClaimResult) -> String? {
    guard let witness = result.witness, !witness.explanation.isEmpty else { return nil }
    let row = witness.row.map { ["for \($0.short)"] } ?? []
    return (row + witness.explanation).joined(separator: ", ")
  }

  // MARK: Below

  private var legend: [String] {
    let all = report.subjects.flatMap(\.results)
    let words = Set(all.map(Self.word))
    let hasRows = all.contains { !$0.rows.isEmpty }
    return [
      words.contains("holds") ? "holds is proved for all inputs within the claim's bounds" : nil,
      words.contains("fails") || words.contains("accepted")
        ? "what fails was run again before it was told" : nil,
      words.contains("accepted") ? "accepted is a failure that specs/deviations.yaml covers" : nil,
      words.contains("n/a") ? "n/a says nothing about the subject" : nil,
      hasRows ? "a row is right/attempt, then lookup, gate and unsent where they are not as usual" : nil,
    ].compactMap { $0 }
  }

  private var provenance: Provenance {
    let tool = report.tool
    let undecided = report.subjects.reduce(0) { $0 + $1.count("undecided") }
    let read = report.subjects.isEmpty ? ["nothing"] : report.subjects.map(\.origin)
    return Provenance(
      tool: "xenprove \(tool.tool)", solver: "z3 \(tool.z3)",
      record: Provenance.Record(
        read: read, asked: tool.asked.total, undecided: undecided))
  }
}

extension SubjectReport {
  /// The revision, or the first digits of what was read.
  fileprivate var origin: String { input.map { String($0.sha256.prefix(12)) } ?? revision.name }
}
