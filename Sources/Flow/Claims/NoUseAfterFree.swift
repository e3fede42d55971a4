import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A vCPU that waits for a slot of the ring goes on in the vm_event_domain when it is woken
/// (wait_event in vm_event_wait_slot). vm_event_disable refuses only while it is on the wait
/// queue: what it frees between the waking and the running of the vCPU is used afterwards.
public struct NoUseAfterFree: SafetyClaim {
  public let name = "NoUseAfterFree"
  public let statement =
    "A window follows no pointer that is null or to what was freed, whatever becomes of the ring meanwhile."
  public let alphabet: ObservationKinds = [.sends, .faults, .locks]
  public let remembers = MemoryWords(count: "the fault that opened the window is being handled")

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .windowOpens: state.count = 1
    // The fault that opened it is dealt with; what the vCPU waits for now is no window's.
    case .unlocks: state.count = 0
    case .sends where state.count > 0: return .antecedent
    case .faults where state.count > 0: return .violation
    default: break
    }
    return .neutral
  }
}
