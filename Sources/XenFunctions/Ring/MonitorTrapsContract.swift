// monitor_traps for the vCPU's own request.

import BitVectors
import Emulation
import SMT
import XenABI

/// The vCPU and the ring as monitor_traps finds them.
public struct RingState: Hashable, Sendable {
  public let isSynchronous, hasRing, hasReservedSlot: Bool
  /// p2m locks that this vCPU holds.
  public let locks: Int

  public init(isSynchronous: Bool, hasRing: Bool = true, hasReservedSlot: Bool = false, locks: Int = 0) {
    (self.isSynchronous, self.hasRing) = (isSynchronous, hasRing)
    (self.hasReservedSlot, self.locks) = (hasReservedSlot, locks)
  }

  public static let all = [
    RingState(isSynchronous: true), RingState(isSynchronous: true, locks: 1), RingState(isSynchronous: false),
    RingState(isSynchronous: true, hasRing: false), RingState(isSynchronous: false, hasRing: false),
    RingState(isSynchronous: true, hasReservedSlot: true),
  ]
}

/// A request is placed, at once or after a wait, or there is no ring. What was freed during the
/// wait is used after it.
public enum MonitorTrapsContract {
  public static func send(_ ring: RingState, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.assumes("no request before it")
    let claim = SlotClaim(hasRing: ring.hasRing, hasReservedSlot: ring.hasReservedSlot)
    // A debug build that counts locks stops before it sleeps.
    let isNoticed = traits.lockedSleep == .asserted && ring.locks > 0
    let stops = claim.waits && Formula(isNoticed) && Fact.debugBuild.isSet
    let places = Formula(ring.hasRing) && !stops && !claim.isVain

    contract.shows(.sleeps(locks: ring.locks), when: claim.waits)
    contract.fails("!in_atomic()", when: stops)
    claim.showsUseAfterFree(in: &contract, when: !stops)
    contract.shows(
      .sends(
        reason: VMEvent.reasonMemAccess, gfn: FlowArgument.gfn, flags: FlowArgument.accessFlags,
        isSynchronous: ring.isSynchronous), when: places)
    contract.shows(.sendsNothing, when: !Formula(ring.hasRing))
    contract.result = pauses(&contract, when: places, isSynchronous: ring.isSynchronous)
    contract.counters[.locks] = Term.number(UInt64(ring.locks), 32)
    return contract
  }

  /// Whatever vm_event_claim_slot returns.
  public static func afterClaim(isSynchronous: Bool) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.assumes("no request before it")
    let claim = FunctionID.claimSlot.result()
    let places = claim == 0
    contract.calls(.claimSlot, [], result: claim, when: Formula(true))
    contract.shows(
      .sends(
        reason: VMEvent.reasonMemAccess, gfn: FlowArgument.gfn, flags: FlowArgument.accessFlags,
        isSynchronous: isSynchronous), when: places)
    contract.shows(.sendsNothing, when: !places)
    let pauses = pauses(&contract, when: places, isSynchronous: isSynchronous)
    // Without a ring nothing is amiss.
    let noRing = (claim + Term(UInt128(Errno.EOPNOTSUPP.rawValue), width: 32)) == 0
    contract.result = (places || noRing).choose(pauses, claim)
    return contract
  }

  /// What a request that is placed leaves behind.
  /// - Returns: 1 where the vCPU waits for the answer.
  private static func pauses(
    _ contract: inout FlowContract, when places: Formula, isSynchronous: Bool
  ) -> Term {
    let pauses = (places && Formula(isSynchronous)).word(width: 32)
    contract.counters[.requestsSent] = places.word(width: 32)
    contract.counters[.pauses] = pauses
    contract.counters[.openRequests] = pauses
    contract.counters[.synchronousEvent] = pauses
    return pauses
  }
}
