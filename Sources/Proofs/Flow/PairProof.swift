// A claim about pairs that holds, as two questions: do two runs differ that must
// not, and does some pair show that the claim speaks about something?

import Flow
import SMT

/// Writes both for one claim about one subject.
struct PairProof {
  private let pairs: FlowPairs
  private let head, foot: [String]
  private let one, twin: AnswerScript
  private let caseWidth, outcomeWidth: Int

  init(_ pairs: FlowPairs, head: [String], foot: [String]) {
    self.pairs = pairs
    (self.head, self.foot) = (head, foot)
    let decisions = AnswerScript.reached(pairs.answers, from: pairs.cases.map(\.branch)).decisions
    let changed = pairs.changes.flatMap { Array($0.from.keys) + Array($0.to.keys) }
    func script(_ prefix: String) -> AnswerScript {
      AnswerScript(pairs.answers, prefix: prefix, decisions: decisions, sets: [], asking: changed)
    }
    (one, twin) = (script("one."), script("other."))
    caseWidth = SMTLIB.width(pairs.cases.count)
    outcomeWidth = SMTLIB.width(pairs.outcomes.count)
  }

  /// Unsatisfiable: no two runs differ.
  var difference: String {
    text(
      [
        "Two runs of one segment get the same answers, but for the one thing that is",
        "changed. Can they come to something different?",
        "unsat: they cannot.",
      ], isSatisfiable: false, "(not (= one.outcome other.outcome))")
  }

  /// Satisfiable: two runs that send the same request.
  var premise: String {
    let sending = pairs.outcomes.indices.filter { pairs.outcomes[$0].sends }
    return text(
      [
        "Two runs of one segment get the same answers, but for the one thing that is",
        "changed. Can they come to the same, with a request sent?", "sat: they can.",
      ], isSatisfiable: true,
      "(and (= one.outcome other.outcome) "
        + SMTLIB.isEqual("one.outcome", sending.map { SMTLIB.number($0, outcomeWidth) }) + ")")
  }

  // MARK: What both have in common

  private func text(_ question: [String], isSatisfiable: Bool, _ wanted: String) -> String {
    let lines =
      SMTLIB.comment(head + [""] + question + [""] + foot)
      + ["(set-logic QF_BV)", "(set-info :status \(isSatisfiable ? "sat" : "unsat"))", ""] + unknowns
      + side("one.", one) + side("other.", twin) + ["", "; What may be changed, everything else equal."]
      + changes
      + [
        "",
        "(assert (and one.possible other.possible\n  \(wanted)\n  \(SMTLIB.choose(chosen, otherwise: "false"))))",
      ]
      + ["(check-sat)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private var unknowns: [String] {
    let outcomes = pairs.outcomes.enumerated().dropFirst().flatMap { number, outcome in
      Prose.lines(
        "  \(SMTLIB.number(number, outcomeWidth)) "
          + (outcome.events.isEmpty ? "nothing" : outcome.events.joined(separator: ", ")))
    }
    let segments = pairs.cases.enumerated().map { "  \(SMTLIB.number($0, caseWidth)) \($1.name)" }
    return SMTLIB.comment(["segment"] + segments) + [SMTLIB.declaration("segment", caseWidth)]
      + SMTLIB.comment(["What each run comes to."] + outcomes)
      + [SMTLIB.declaration("one.outcome", outcomeWidth), SMTLIB.declaration("other.outcome", outcomeWidth)]
  }

  private func side(_ prefix: String, _ script: AnswerScript) -> [String] {
    ["", "; The answers of \(prefix == "one." ? "one run" : "the other run")."]
      + script.declarations + script.definitions + [script.possible([])]
      + script.decisionDefinitions { comesTo(prefix, $0) }
  }

  private func comesTo(_ prefix: String, _ outcome: Int) -> String {
    SMTLIB.call("=", "\(prefix)outcome", SMTLIB.number(outcome, outcomeWidth))
  }

  private var changes: [String] {
    pairs.changes.enumerated().map { number, change in
      let from = change.from.sorted { $0.key < $1.key }
        .map { SMTLIB.call("=", one.unknown($0.key), one.number($0.value, $0.key)) }
      let to = change.to.sorted { $0.key < $1.key }
        .map { SMTLIB.call("=", twin.unknown($0.key), twin.number($0.value, $0.key)) }
      let same = one.asked.filter { change.from[$0] == nil }
        .map { SMTLIB.call("=", one.unknown($0), twin.unknown($0)) }
      return SMTLIB.definition("change \(number)", SMTLIB.all(from + to + same))
    }
  }

  /// What each segment comes to, before and after a change. Written out where
  /// it is asserted, as for steps.
  private var chosen: [(String, String)] {
    pairs.cases.enumerated().map { number, item in
      let changed = SMTLIB.any(item.changes.map { SMTLIB.symbol("change \($0)") })
      let both = [
        one.text(item.branch) { comesTo("one.", $0) }, twin.text(item.branch) { comesTo("other.", $0) },
      ]
      return (
        SMTLIB.call("=", "segment", SMTLIB.number(number, caseWidth)), SMTLIB.all([changed] + both) + "\n  "
      )
    }
  }
}
