import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// hvm_hap_nested_page_fault holds p2m locks while it emulates; monitor_traps may put
/// the vCPU to sleep until a slot of the ring is free (vm_event_wait_slot). A listener
/// that needs the lock to free a slot waits for ever, and so does every other vCPU.
public struct NoSleepLocked: SafetyClaim {
  public let name = "NoSleepLocked"
  public let statement = "The vCPU does not wait for a slot of the ring while it holds a p2m lock."
  public let alphabet: ObservationKinds = [.sends, .sleeps]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .sends: .antecedent
    case .sleeps(let locks): locks > 0 ? .violation : .antecedent
    default: .neutral
    }
  }
}
