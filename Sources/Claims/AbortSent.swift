// "True" makes the emulator stop with RETRY and wait for somebody to answer.
// If no request was placed, nobody will.

import BitVectors
import SMT
import Spec
import XenABI

public struct AbortSent: AccessCheckClaim {
  public let name = "AbortSent"
  public let statement = "When the function returns true, a request was placed on the ring."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let outcome = subject.behaviour.outcome
    let isPositive = Term(0, width: 32).isLess(than: AccessCheckVariables.sendRC.term, signed: true)
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && outcome.returnsTrue,
      demand: outcome.sends && outcome.isSynchronous && isPositive,
      rows: RowSpace(subject: subject, dimensions: [.lookup, .sent]),
      runs: [Run("", subject.program, subject.behaviour)],
      bounds:
        "\(Domain.access), \(Domain.pfec), \(Domain.addresses), checks on, every return code of lookup and sending"
    )
    obligation.assumptions = [
      "monitor_traps answers a synchronous request with more than 0 exactly when it was placed (proved of its model by Agreement)"
    ]
    obligation.repeatedLookups = .afterFailure
    obligation.explain = { model in
      let rc = Int32(truncatingIfNeeded: model[AccessCheckVariables.sendRC].value)
      return ["monitor_traps returned \(rc): no request was placed, yet the function returns true"]
    }
    return .applies(obligation)
  }
}
