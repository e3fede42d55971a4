// The report of `verify` as a page: the first screen, all verdicts with a link each, and below them
// every claim whole.

import Claims
import Markup
import Tables
import Verification

/// `verify --format html`.
struct VerifyPage {
  private let report: VerifyReport
  private let again: Invocation
  /// By subject and claim.
  private let anchors: [[String: Anchor]]
  private let subjects: [Anchor]
  private let glance, verdicts, bounds, errors: Anchor

  init(_ report: VerifyReport, again: Invocation) {
    (self.report, self.again) = (report, again)
    var names = Anchors()
    (glance, verdicts) = (names.anchor("glance"), names.anchor("verdicts"))
    (bounds, errors) = (names.anchor("bounds"), names.anchor("errors"))
    subjects = report.subjects.map { names.anchor("subject", $0.subject) }
    anchors = report.subjects.map { subject in
      var own: [String: Anchor] = [:]
      for result in subject.results { own[result.claim] = names.anchor(subject.subject, result.claim) }
      return own
    }
  }

  var text: String {
    let screen = FirstScreen(report, again, anchor(ofWorst:))
    var page = HTMLPage(title: title, foot: report.tool.foot)
    page.lead = (report.subjects.isEmpty ? [] : screen.lead) + fault
    page.sections = problems
    if !report.subjects.isEmpty {
      page.sections += [
        .init(title: "At a glance", anchor: glance, content: screen.parts),
        .init(title: "Verdicts", anchor: verdicts, content: [matrix]),
      ]
      var told = ToldClaims()
      page.sections += report.subjects.indices.map { section(of: $0, &told) }
      page.sections.append(.init(title: "Bounds and assumptions", anchor: bounds, content: limits))
    }
    return page.text
  }

  private var title: String {
    let names = report.subjects.map(\.subject)
    return "xenprove: " + (names.isEmpty ? "no verdict" : names.joined(separator: ", "))
  }

  private var fault: [Node] {
    report.fault.map { [Piece.paragraph("internal error: \($0)", "fails")] } ?? []
  }

  private var problems: [HTMLPage.Section] {
    guard !report.errors.isEmpty else { return [] }
    return [
      .init(title: "Errors", anchor: errors, content: Piece.bullets(report.errors.map(\.description)))
    ]
  }

  /// Where a claim is told of the first subject that it fails on.
  private func anchor(ofWorst claim: String) -> Anchor? {
    let failing = report.subjects.firstIndex { $0.result(on: claim)?.verdict == .fails }
    let any = report.subjects.firstIndex { $0.result(on: claim) != nil }
    return (failing ?? any).flatMap { anchors[$0][claim] }
  }

  // MARK: Verdicts

  private var matrix: Node {
    let isOne = report.subjects.count == 1
    let header = report.subjects.flatMap { subject -> [String] in
      guard let comparison = subject.comparison else { return [isOne ? "verdict" : subject.subject] }
      return isOne ? ["before", "now"] : ["before: \(comparison.base)", subject.subject]
    }
    let rows = report.claims.map { claim -> [Node] in
      [Piece.name(claim)]
        + report.subjects.enumerated().flatMap { index, subject -> [Node] in
          let anchor = anchors[index][claim]
          let mark = subject.result(on: claim).map(VerdictMark.init)
          let now = mark.flatMap { mark in anchor.map { mark.link($0) } } ?? "-"
          guard subject.comparison != nil else { return [now] }
          guard let change = subject.change(claim) else { return ["-", now] }
          let isOther = change.before.word != change.after.word
          return [
            VerdictMark(change.before, isAccepted: change.direction != .worse).node,
            isOther ? .of(.mark, [], "\u{2260} ", now) : now,
          ]
        }
    }
    return Piece.table(caption: "Every claim, and where it is told whole", ["claim"] + header, rows)
  }

  // MARK: Subjects

  private func section(of index: Int, _ told: inout ToldClaims) -> HTMLPage.Section {
    let subject = report.subjects[index]
    var content = head(subject) + functions(subject)
    let results = (0...3).flatMap { rank in subject.results.filter { Self.rank($0) == rank } }
    for result in results {
      guard let anchor = anchors[index][result.claim] else { continue }
      content.append(ClaimArticle(result, subject, anchor).node(&told))
    }
    return .init(title: subject.subject, anchor: subjects[index], content: content)
  }

  /// Failing claims first, then those without an answer, then accepted ones.
  private static func rank(_ result: ClaimResult) -> Int {
    switch result.verdict {
    case .fails: result.acceptance == nil ? 0 : 2
    case .undecided: 1
    case .holds, .notApplicable: 3
    }
  }

  private func head(_ subject: SubjectReport) -> [Node] {
    let input = subject.input
    var entries: [(lead: String, text: String)] = []
    if let input {
      entries.append(("read", "\(input.path) (\(input.kind))"))
      if let version = input.patchVersion { entries.append(("patch", version)) }
      if let words = input.mailSubject { entries.append(("mail", words)) }
      entries.append(("function", "\(input.function) in \(input.file), at \(input.place)"))
    } else {
      entries.append(("revision", "\(subject.revision.title), \(subject.revision.commit)"))
    }
    if let text = ComparisonText(subject), let comparison = subject.comparison {
      entries.append(("beside", "\(comparison.base): \(text.headline)"))
    } else if input != nil {
      let reason = subject.revisionReason.map { ": \($0)" } ?? ""
      entries.append(("measured", "by \(subject.revision.name)\(reason)"))
    }
    entries += (input?.unread ?? []).map { ("unread", $0) }
    entries += (input?.unjudged ?? []).map { ("not judged", Wording.unjudged($0)) }
    entries += subject.assumptions.map { ("assumed", $0) } + subject.drift.map { ("drift", $0) }
    return Piece.list(entries)
  }

  private func functions(_ subject: SubjectReport) -> [Node] {
    guard !subject.functions.isEmpty else { return [] }
    let rows = subject.functions.map { function -> [Node] in
      let place = function.place.map { "\($0.file):\($0.line)" } ?? "-"
      return [
        .text(function.name), .text(place), .text(FunctionWording(function, subject.revision.name).remark),
      ]
    }
    return [
      Piece.table(
        caption: "Functions of \(subject.subject), each beside its model",
        ["function", "place", "beside its model"], rows)
    ]
  }

  // MARK: Bounds

  private var limits: [Node] {
    let text = TextReport(report)
    return Piece.list(text.bounds.map { ($0.claims.joined(separator: ", "), $0.text) })
      + [Piece.paragraph("Established by: \(text.established)")]
  }
}
