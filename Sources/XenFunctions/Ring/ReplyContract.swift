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
  /// VM_EVENT_FLAG_* beside EMULATE.
  public var others: UInt64 = 0
  /// VM_EVENT_FLAG_ALTERNATE_P2M.
  public var view: Int?
  /// Without VM_EVENT_FLAG_VCPU_PAUSED.
  public var leavesPaused = false

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
    ReplyState(request: .access(.named), emulates: true, others: VMEvent.flagEmulateNoWrite),
    ReplyState(
      request: .access(.named), emulates: true,
      others: VMEvent.flagEmulateNoWrite | VMEvent.flagSetEmulReadData | VMEvent.flagSetEmulInsnData),
    ReplyState(request: .access(.named), emulates: true, others: VMEvent.flagSetEmulInsnData),
    // Only together with EMULATE they mean something.
    ReplyState(request: .access(.named), emulates: false, isSet: true, others: VMEvent.flagEmulateNoWrite),
    ReplyState(
      request: .access(.named), emulates: false,
      others: VMEvent.flagToggleSinglestep | VMEvent.flagDeny | VMEvent.flagSetRegisters),
    ReplyState(request: .access(.named), emulates: true, view: 1),
    ReplyState(request: .access(.named), emulates: false, view: 2),
    ReplyState(request: .access(.named), emulates: true, leavesPaused: true),
    ReplyState(
      request: .asynchronous, emulates: true, isSet: true, others: VMEvent.flagToggleSinglestep, view: 1),
  ]

  /// `rsp->flags`.
  public var allFlags: UInt64 {
    ListenerReply(emulates: emulates, others: others, view: view, leavesPaused: leavesPaused).flags
  }
}

extension Constraint {
  /// `vm_event_emulate_check` stores the flags of a reply that has EMULATE, or zero.
  static var flagsOfReply: Constraint {
    let flags = Fact.emulateFlags.word
    return Constraint(
      "emulate_flags is clear or has VM_EVENT_FLAG_EMULATE", flags == 0 || (flags & VMEvent.flagEmulate) != 0)
  }
}

/// A reply is taken off the ring.
public enum ReplyContract {
  public static func resume(_ state: ReplyState) -> FlowContract {
    var contract = FlowContract()
    contract.assumes("the listener's answer is about the request as it was sent")
    if let right = state.newRight {
      contract.shows(
        .setsRight(gfn: FaultedPage.named.gfn, right: Term.number(UInt64(right), 32)), when: Formula(true))
    }
    contract.shows(.replies(flags: state.allFlags), when: Formula(true))
    let conflicts = FunctionID.emulateCheck.result()
    var isHeeded = Formula(false)
    if state.emulates, case .access(let page) = state.request {
      contract.calls(
        .emulateCheck, [page.gfn, Term.number(ReplyState.flags, 32)], result: conflicts, when: Formula(true))
      isHeeded = conflicts == 1
    }
    if state.isPaused {
      if state.others & VMEvent.flagToggleSinglestep != 0 {
        contract.shows(.togglesSingleStep, when: Formula(true))
      }
      // Of the views that there are it becomes another one.
      if let view = state.view, view < 2 {
        contract.shows(
          .switchesView(to: view), when: Fact.altp2mActive.isSet && Fact.altp2mIndex.word != UInt64(view))
      }
      if state.others & VMEvent.flagSetRegisters != 0 {
        contract.counters[.newRegisters] = Term(1, width: 32)
      }
      if state.leavesPaused {
        contract.counters[.pauses] = Term(1, width: 32)
        contract.counters[.openRequests] = Term(1, width: 32)
      }
    }
    // Its slot is free again, whoever waits. The vCPU goes on; EMULATE is kept
    // for it, dropped, or what it was.
    let isDropped = state.isPaused && !state.emulates
    contract.counters[.emulationKind] = isHeeded.choose(
      Term.number(EmulKind(flags: state.others).rawValue, 32), Term(0, width: 32))
    contract.counters[.emulateFlags] = isHeeded.choose(
      Term(2, width: 32), Term(state.isSet && !isDropped ? 1 : 0, width: 32))
    return contract
  }
}
