// The usual answer to an event is "emulate it": Xen then emulates the
// instruction with checks off, but only if `p2m_mem_access_emulate_check` still
// finds the reported access in conflict. An event that this check would not
// recognise could never be answered so, and the guest would fault for ever.

import SMT
import Spec
import XenABI

public struct EmulateHonoured: AccessCheckClaim {
  public let name = "EmulateHonoured"
  public let statement =
    "Each event sent would be accepted by p2m_mem_access_emulate_check when answered with EMULATE."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    if let obstacle = background.native.obstacle { return .undecided(obstacle) }
    let outcome = subject.behaviour.outcome
    let conflicts = background.native.conflicts(
      lookupRC: AccessCheckVariables.lookupRC.term, right: AccessCheckVariables.access.term,
      flags: outcome.accessFlags)
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && outcome.sends, demand: conflicts,
      rows: RowSpace(subject: subject, dimensions: .lookup),
      runs: [Run("", subject.program, subject.behaviour)],
      bounds:
        "\(Domain.access), \(Domain.pfec), \(Domain.addresses), checks on, every return code of the lookup")
    obligation.repeatedLookups = .afterFailure
    obligation.assumptions = [
      "the check of the reply finds the same right, or the same failure, as the lookup before it"
    ]
    obligation.explain = { model in
      [
        "reported: \(MemAccess.text(outcome, model))",
        "p2m_mem_access_emulate_check: no conflict, EMULATE is ignored",
      ]
    }
    return .applies(obligation)
  }
}
