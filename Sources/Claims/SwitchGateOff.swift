// Everything but the one emulation that wants checks runs with the gate shut:
// then the function must do nothing that anyone could see.

import BitVectors
import Emulation
import SMT
import Spec
import XenABI

public struct SwitchGateOff: AccessCheckClaim {
  public let name = "SwitchGateOff"
  public let statement = "With checks off nothing is asked, nothing is sent and the emulation goes on."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    guard subject.gate == .parameter else {
      return .notApplicable("the gate is an assertion that callers have to keep")
    }
    let outcome = subject.behaviour.outcome
    let obligation = Obligation(
      premise: AccessCheckVariables.sendEvent.term == 0,
      demand: !outcome.asks && !outcome.sends && !outcome.returnsTrue && !outcome.stops,
      rows: RowSpace(subject: subject, dimensions: [.lookup, .gateOff]),
      runs: [Run("", subject.program, subject.behaviour)],
      bounds: "\(Domain.access), \(Domain.pfec), \(Domain.addresses), every return code")
    return .applies(obligation)
  }
}
