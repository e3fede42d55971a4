// When the active view has no entry for a frame, the processor's own access
// would fault, propagate the entry into the view with some right P and go by
// that. The emulator, whose lookup fails instead, should come to the same.
//
// No function that asks once can: it does not know which right that is, and has
// to report an access for one and not for another (SwitchExactWX). One that asks
// again can: the host's entry, or where a view gives its own default, that.

import BitVectors
import Emulation
import SMT
import Spec
import XenABI

public struct LookupError: AccessCheckClaim {
  public let name = "LookupError"
  public let statement = "A failing lookup leads to what the right that propagation would install leads to."

  public init() {}

  /// The right that propagation would install: the host's, or the view's default.
  static let propagated = Variable("propagated_access", width: 32)

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let failing = Run("the lookup fails", subject.program, subject.behaviour)
    let working = Run(
      "as if propagated", subject.program, subject.behaviour,
      replacements: [
        AccessCheckVariables.lookupRC: Term(0, width: 32), AccessCheckVariables.access: Self.propagated.term,
      ])
    let values = subject.revision.traits.accessValues
    let installable = values.rights.filter { $0.name != "default" }.map {
      Self.propagated.term == UInt64($0.value)
    }
    let found = failing.behaviour.outcome
    let expected = working.behaviour.outcome
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && Premise.lookupFails && Formula.any(installable)
        && Formula.all(furtherAnswers(subject)),
      demand: found.reported.isEqual(to: expected.reported) && found.sends.isSame(as: expected.sends),
      rows: RowSpace(subject: subject, dimensions: .hiddenRight, access: Self.propagated),
      runs: [failing, working],
      bounds: "every right that an entry can hold, \(Domain.pfec), \(Domain.addresses), checks on, "
        + "every failing return code of the lookup")
    obligation.repeatedLookups = .afterFailure
    if !furtherAnswers(subject).isEmpty {
      obligation.assumptions = [
        "a second lookup, which asks for the right that propagation would install, finds it"
      ]
    }
    obligation.explain = { model in
      ["found:    \(MemAccess.text(found, model))", "expected: \(MemAccess.text(expected, model))"]
    }
    return .applies(obligation)
  }

  /// What is known of lookups after the first: one that asks for the right that
  /// propagation would install finds it.
  private func furtherAnswers(_ subject: Subject) -> [Formula] {
    subject.behaviour.endStates.flatMap { state in
      let lookups = state.steps.compactMap { step -> (gfn: Term, index: Term, answer: RightLookup<Term>)? in
        if case .lookUp(let gfn, let index, let answer) = step { (gfn, index, answer) } else { nil }
      }
      return lookups.dropFirst().map { next in
        let asksForIt: Formula =
          switch subject.revision.traits.propagation {
          case .hostRight: next.gfn.isEqual(to: lookups[0].gfn) && next.index == 0
          case .viewDefault: next.gfn == UInt64.max && next.index.isEqual(to: lookups[0].index)
          }
        let isFound = next.answer.rc == 0 && next.answer.access.isEqual(to: Self.propagated.term)
        return (state.condition && asksForIt).implies(isFound)
      }
    }
  }
}
