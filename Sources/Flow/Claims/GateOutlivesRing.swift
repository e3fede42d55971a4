import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// hvm_hap_nested_page_fault closes the gate in v->arch.vm_event after the emulation.
/// While the vCPU waits for a free slot of the ring the listener may leave, and
/// vm_event_cleanup_domain frees arch.vm_event and makes it null.
public struct GateOutlivesRing: SafetyClaim {
  public let name = "GateOutlivesRing"
  public let statement =
    "Closing a window follows no null pointer, whatever the listener does while the vCPU waits."
  public let alphabet: ObservationKinds = [.sends, .sendsNothing, .faults]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .sends, .sendsNothing: .antecedent
    case .faults: .violation
    default: .neutral
    }
  }
}
