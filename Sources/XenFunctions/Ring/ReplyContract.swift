// vm_event_resume for one reply, with vm_event_emulate_check.

import BitVectors
import Emulation
import SMT
import XenABI

/// The vCPU and the ring as a reply finds them.
public struct ReplyState: Hashable, Sendable {
  /// What the request was about that is answered.
  public enum Request: Hashable, Sendable {
    case access(FaultedPage)
    /// VM_EVENT_REASON_EMUL_UNIMPLEMENTED.
    case unimplemented
    /// A request that nobody waits for.
    case asynchronous
  }

  public let request: Request
  /// VM_EVENT_FLAG_EMULATE.
  public let emulates: Bool
  /// `emulate_flags` is set from before.
  public var isSet = false
  /// The listener gives the page a right before it answers.
  public var newRight: UInt32?

  public var isPaused: Bool { request != .asynchronous }

  /// Of the request: whatever was reported.
  public static let flags = MemAccess.r | MemAccess.w

  public static let all = [
    ReplyState(request: .access(.named), emulates: true),
    ReplyState(request: .access(.named), emulates: true, isSet: true, newRight: 5),
    ReplyState(request: .access(.named), emulates: false, isSet: true),
    ReplyState(request: .access(.pageTables), emulates: true),
    ReplyState(request: .unimplemented, emulates: true),
    ReplyState(request: .unimplemented, emulates: false, isSet: true),
    ReplyState(request: .asynchronous, emulates: true, isSet: true),
    ReplyState(request: .asynchronous, emulates: false, isSet: true),
  ]
}

/// A reply is taken off the ring.
public enum ReplyContract {
  public static func resume(_ state: ReplyState) -> FlowContract {
    var contract = FlowContract()
    contract.assumes("the listener echoes VM_EVENT_FLAG_VCPU_PAUSED")
    if let right = state.newRight {
      contract.shows(
        .setsRight(gfn: FaultedPage.named.gfn, right: Term.number(UInt64(right), 32)), when: Formula(true))
    }
    contract.shows(.replies(emulates: state.emulates), when: Formula(true))
    let conflicts = FunctionID.emulateCheck.result()
    var isHeeded = Formula(false)
    if state.emulates, case .access(let page) = state.request {
      contract.calls(
        .emulateCheck, [page.gfn, Term.number(ReplyState.flags, 32)], result: conflicts, when: Formula(true))
      isHeeded = conflicts == 1
    }
    // Its slot is free again, whoever waits. The vCPU goes on; EMULATE is kept
    // for it, dropped, or what it was.
    let isDropped = state.isPaused && !state.emulates
    contract.counters[.emulateFlags] = isHeeded.choose(
      Term(2, width: 32), Term(state.isSet && !isDropped ? 1 : 0, width: 32))
    return contract
  }
}
