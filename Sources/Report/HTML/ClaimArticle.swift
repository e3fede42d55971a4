// One claim about one subject, whole: what it says, what came of it, where it fails, and a witness.

import Claims
import Flow
import Markup
import Spec
import Verification

/// What has been told already, and where: the same thing is not told twice in a page.
struct ToldClaims {
  /// By the text of what was told.
  fileprivate var places: [String: (anchor: Anchor, subject: String)] = [:]

  /// Where it was told before; else it is told now.
  fileprivate mutating func place(of text: String, _ anchor: Anchor, _ subject: String) -> Node? {
    if let known = places[text] {
      return .of(.p, [], "as on ", .of(.a, [.link(known.anchor)], .text(known.subject)))
    }
    places[text] = (anchor, subject)
    return nil
  }
}

/// A claim as a part of a page.
struct ClaimArticle {
  private let result: ClaimResult
  private let subject: SubjectReport
  private let anchor: Anchor

  init(_ result: ClaimResult, _ subject: SubjectReport, _ anchor: Anchor) {
    (self.result, self.subject, self.anchor) = (result, subject, anchor)
  }

  func node(_ told: inout ToldClaims) -> Node {
    let mark = VerdictMark(result.verdict, isAccepted: result.acceptance != nil, Wording.verdict(result))
    var content: [Node] = [
      .of(.h3, [.id(anchor)], .text(result.claim + " "), mark.node), Piece.paragraph(result.statement),
    ]
    if let change = subject.change(result.claim), change.isListed {
      content.append(Piece.paragraph("beside the base: \(ComparisonText.words(change))", "part"))
    }
    if let reason = result.verdict.reason { content.append(Piece.paragraph(reason)) }
    if result.verdict == .fails {
      content += accepted(&told) + rows + witness(&told)
    } else if result.verdict == .holds, let flow = FlowWording(result, subject.subject) {
      let text = flow.situation.joined(separator: "\n")
      content += [
        told.place(of: text, anchor, subject.subject)
          ?? Piece.details("such as: a scenario that it speaks about", Piece.code(flow.situation))
      ]
    }
    content += automaton(&told)
    return .of(.article, [], all: content)
  }

  /// Of a claim about the flow, once in a page.
  private func automaton(_ told: inout ToldClaims) -> [Node] {
    guard let figure = AutomatonGraph.figure(of: result.claim, subject.revision.traits),
      told.place(of: "automaton of \(result.claim)", anchor, subject.subject) == nil
    else { return [] }
    return [Piece.details("what the claim remembers", [figure])]
  }

  // MARK: Where it fails

  private func accepted(_ told: inout ToldClaims) -> [Node] {
    guard let acceptance = result.acceptance else {
      return subject.isCounted(result) ? [] : [Piece.paragraph("not counted without --as", "soft")]
    }
    let known = told.place(of: acceptance.id + acceptance.reason, anchor, subject.subject)
    return Piece.list([
      (
        "accepted",
        [.text(acceptance.id + (known == nil ? ": \(acceptance.reason)" : " "))] + (known.map { [$0] } ?? [])
      )
    ])
  }

  private var rows: [Node] {
    let groups = Wording.groups(result.rows)
    let open = result.rowsAreIncomplete.map { [Piece.paragraph("perhaps more rows: \($0)")] } ?? []
    guard !groups.isEmpty else { return open }
    let lines = groups.map { group -> [Node] in
      [
        .of(.span, [.class("code")], .text(group.rows.map(\.short).joined(separator: " "))),
        .text(group.condition ?? "always"), .text(group.label.rawValue), .text(group.because),
      ]
    }
    return [
      Piece.table(
        caption: "Rows in which \(result.claim) fails on \(subject.subject)",
        ["rows", "when", "can it happen", "why"], lines)
    ] + open
  }

  // MARK: Its witness

  private func witness(_ told: inout ToldClaims) -> [Node] {
    let anew = subject.change(result.claim)?.evidence
    if let evidence = anew ?? result.flow {
      return flow(FlowWording(result, evidence, subject.subject), &told)
    }
    guard let witness = result.witness else { return [] }
    guard witness.row != nil || !witness.inputs.sorted.isEmpty else {
      return witness.explanation.map { Piece.paragraph($0) }
    }
    let values = subject.revision.traits.accessValues
    let title = witness.row.map { "\($0.short), replayed on the subject" } ?? "found by the solver"
    let charts = TraceChart.nodes(of: witness.traces, values)
    let cells = result.rows.first { $0.row == witness.row }?.cells ?? []
    return [.of(.h4, [], .text("Witness: \(title)"))]
      + [Piece.paragraph(Wording.inputs(of: witness.inputs, values).joined(separator: ", "), "code")]
      + charts + witness.explanation.map { Piece.paragraph($0) }
      + Piece.list(cells.map { ("judged by", "\($0.place): \($0.text)") })
  }

  private func flow(_ wording: FlowWording, _ told: inout ToldClaims) -> [Node] {
    let evidence = wording.evidence
    let text =
      wording.situation.joined(separator: "\n") + wording.runs.flatMap(\.steps).joined(separator: "\n")
    let head = Node.of(.h4, [], "Witness: a scenario, played on the subject")
    if let known = told.place(of: result.claim + text, anchor, subject.subject) { return [head, known] }
    return [head] + Piece.code(wording.situation) + chart(evidence, wording)
  }

  private func chart(_ evidence: FlowEvidence, _ wording: FlowWording) -> [Node] {
    let steps = StepWording(evidence.situation)
    let plays = zip(wording.runs, evidence.plays).map { run, play in
      RunReport.RevisionPlay(
        revision: run.title.isEmpty ? subject.subject : run.title, play: play, breaks: [])
    }
    guard plays.count == 1 else { return PlayChart(PlayTree(plays), steps, who: "runs").nodes }
    return PlayChart(plays[0], until: evidence.at, breaking: result.claim, steps).nodes
  }
}
