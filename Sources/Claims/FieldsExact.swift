// A request that goes out says truthfully what, where and how.

import BitVectors
import Emulation
import SMT
import Spec
import XenABI

public struct FieldsExact: AccessCheckClaim {
  public let name = "FieldsExact"
  public let statement =
    "Each request carries reason, gfn, gla, offset and kind flags of the access, is synchronous, and nothing else is set."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let spec = RightsFormulas(background, subject)
    let outcome = subject.behaviour.outcome
    let parts = demands(subject, spec)
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && outcome.sends, demand: Formula.all(parts.map(\.1)),
      rows: RowSpace(subject: subject, dimensions: .lookup),
      runs: [Run("", subject.program, subject.behaviour)],
      bounds: "\(Domain.access), \(Domain.pfec), \(Domain.addresses), \(Domain.kinds), checks on")
    obligation.repeatedLookups = .afterFailure
    obligation.cells = { _ in spec.requestCells }
    obligation.explain = { model in
      ["wrong: " + parts.filter { !$0.1.holds(in: model) }.map(\.0).joined(separator: ", ")]
    }
    return .applies(obligation)
  }

  private func demands(_ subject: Subject, _ spec: RightsFormulas) -> [(String, Formula)] {
    let outcome = subject.behaviour.outcome
    let (gla, gfn) = (AccessCheckVariables.gla.term, AccessCheckVariables.gfn.term)
    let isNested =
      subject.revision.traits.nestedBase == .filled
      ? Variable(Fact.nestedGuestMode).term == 1 : Formula(false)
    let requestFlags = isNested.choose(Term(UInt128(VMEvent.flagNestedP2M), width: 32), Term(0, width: 32))
    let nestedBase = isNested.choose(Variable(Fact.nestedBase).term, Term(0, width: 64))
    return [
      ("reason", outcome.reason == spec.rights.request.reason.value), ("gfn", outcome.gfn.isEqual(to: gfn)),
      ("gla", outcome.gla.isEqual(to: gla)), ("offset", outcome.offset.isEqual(to: gla & Page.offsetMask)),
      (
        "kind flags",
        (outcome.accessFlags & ~Term(UInt128(MemAccess.rwx), width: 32)).isEqual(to: spec.kindFlags(subject))
      ),
      ("sync", outcome.isSynchronous.isSame(as: Formula(spec.rights.request.isSynchronous.value))),
      ("request flags", outcome.flags.isEqual(to: requestFlags)),
      ("nested base", outcome.nestedBase.isEqual(to: nestedBase)),
      ("rest of the request", outcome.restIsZero),
    ]
  }
}
