// Rights are ordered: granting more can only silence events, never cause one.

import BitVectors
import SMT
import Spec
import XenABI

public struct MoreRightsFewerEvents: AccessCheckClaim {
  public let name = "MoreRightsFewerEvents"
  public let statement =
    "For rights n to rwx, a page with more rights never reports a flag that one with fewer does not."

  public init() {}

  static let more = Variable("access_with_more", width: 32)

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let less = Run("with this right", subject.program, subject.behaviour)
    let more = Run(
      "with more rights", subject.program, subject.behaviour,
      replacements: [AccessCheckVariables.access: Self.more.term])
    let access = AccessCheckVariables.access.term
    let isPlain = { (right: Term) in right.isLess(than: Term(8, width: 32), signed: false) }
    let hasBit = { (right: Term, bit: Int) in right.bits(from: bit, width: 1) == 1 }
    let (few, many) = (less.behaviour.outcome, more.behaviour.outcome)
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && Premise.lookupWorks && isPlain(access) && isPlain(Self.more.term)
        && Formula.all((0..<3).map { bit in hasBit(access, bit).implies(hasBit(Self.more.term, bit)) }),
      demand: (many.reported & ~few.reported) == 0 && many.sends.implies(few.sends),
      rows: RowSpace(subject: subject, companions: (0..<8).map { [Self.more: $0] }), runs: [less, more],
      bounds:
        "all pairs of rights 0 to 7 of which one includes the other, \(Domain.pfec), \(Domain.addresses), "
        + "checks on, lookup ok")
    obligation.explain = { model in
      [
        "with fewer rights: \(MemAccess.text(few, model))",
        "with more rights:  \(MemAccess.text(many, model))",
      ]
    }
    return .applies(obligation)
  }
}
