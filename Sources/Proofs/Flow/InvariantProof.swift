// A claim about the flow that holds, as two questions: is the invariant one, and
// does some run meet the claim's premise?

import Flow
import SMT
import Verification

/// Writes both for one claim about one subject.
struct InvariantProof {
  private let system: FlowSystem
  private let state: StateScript
  /// What precedes every question: the claim in words; and what it does not speak about.
  private let head, foot: [String]

  init(_ system: FlowSystem, head: [String], foot: [String]) {
    self.system = system
    state = StateScript(system)
    (self.head, self.foot) = (head, foot)
  }

  // MARK: The invariant

  /// Unsatisfiable: no run of any length breaks the claim.
  var invariant: String {
    let question = [
      "The flow is cut into segments: a window opens, one operation, the end. A run",
      "is any number of moves, each of which plays a segment; the answers say which",
      "path it takes. Is the invariant below wrong? That is, is there",
      "  a start that is not in it, or",
      "  a move, whatever the answers, that leads from a state in it out of it, or",
      "  a state in it in which the claim is broken?",
      "unsat: there is none, so no run of any length breaks the claim.",
    ]
    let step = StepScript(system, before: "before", after: "after", moves: Array(system.moves.indices))
    let unknowns =
      ["; Some state, a move from it, and the state after it."] + state.declarations("before")
      + step.declarations + state.declarations("after")
    let conclusion = [
      "", "; Where runs begin.", SMTLIB.definition("start", state.isStart("before")), "",
      "; The invariant: all states that a run may be in.",
      SMTLIB.definition("invariant.before", state.isReached("before")),
      SMTLIB.definition("invariant.after", state.isReached("after")),
    ]
    let assertion = """
      (or
        ; start
        (and start (not invariant.before))
        ; step
        (and invariant.before \(step.step)
          (not invariant.after))
        ; conclusion
        (and invariant.before \(step.isBroken("before"))))
      """
    return text(question, isSatisfiable: false, unknowns + step.definitions + conclusion, assertion)
  }

  // MARK: The premise

  /// Satisfiable: a run of a few moves, from the start, of which the claim says something.
  var premise: String {
    let moves = system.premise.enumerated().map { "  \($0 + 1): \(system.moves[$1].name)" }
    let question =
      [
        "Does the claim speak about anything? Is there a run from a start with these",
        "moves that meets its premise?",
      ]
      + moves + ["sat: there is. The unknowns of the nth move are named n.*"]
    var body = ["; Where the run begins."] + state.declarations("before")
    var assertions = [state.isStart("before")]
    var met: [String] = []
    for (index, move) in system.premise.enumerated() {
      let step = StepScript(
        system, prefix: "\(index + 1).", before: index == 0 ? "before" : "after.\(index)",
        after: "after.\(index + 1)", moves: [move])
      body += ["", "; Move \(index + 1), and the state after it."]
      body += step.declarations + state.declarations("after.\(index + 1)")
      body += step.definitions + step.premise.definitions
      assertions.append(step.step)
      met.append(step.premise.isMet)
    }
    return text(
      question, isSatisfiable: true, body,
      "(and " + (assertions + [SMTLIB.any(met)]).joined(separator: "\n    ") + ")")
  }

  // MARK: What both have in common

  private func text(_ question: [String], isSatisfiable: Bool, _ body: [String], _ assertion: String)
    -> String
  {
    let lines =
      SMTLIB.comment(head + [""] + question + [""] + foot)
      + ["(set-logic QF_BV)", "(set-info :status \(isSatisfiable ? "sat" : "unsat"))", ""]
      + state.definitions + [""] + body + ["", "(assert \(assertion))", "(check-sat)"]
    return lines.joined(separator: "\n") + "\n"
  }
}
