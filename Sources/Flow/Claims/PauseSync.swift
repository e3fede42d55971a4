import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A request that the vCPU waits for raises vm_event_pause_count and sets sync_event
/// (monitor_traps). As long as sync_event is set, vmx_intr_assist and svm_intr_assist inject
/// nothing, so that the listener and its reply find the vCPU as the request has told of it;
/// hvm_vm_event_do_resume clears it, last of all, after an emulation that may have sent another
/// request.
public struct PauseSync: SafetyClaim {
  public let name = "PauseSync"
  public let statement =
    "The vCPU is paused once for each request that it waits for, and sync_event is not cleared before they are all answered."
  public let scope = FlowScope.windowsAndAnyReply
  public let alphabet: ObservationKinds = [
    .sends, .replies, .resumes,
  ]
  public let remembers = MemoryWords(count: "requests that the vCPU waits for")

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .sends(_, _, _, isSynchronous: true): state.count = min(state.count + 1, Self.many)
    case .replies(let flags):
      if flags & VMEvent.flagVCPUPaused != 0, state.count > 0 { state.count -= 1 }
    // A vCPU that is paused resumes when all are answered.
    case .windowCloses: state.count = 0
    case .clearsSyncEvent: return state.count > 0 ? .violation : .antecedent
    case .miscountsPauses: return .violation
    default: break
    }
    return .neutral
  }

  /// Counted no further: none of this model sends as many.
  private static let many: UInt8 = 8
}
