import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// Most emulation is none of the listener's business: MMIO, real mode, shadow paging,
/// hypercall buffers, and the emulation that a reply asked for. The gate (v5: the
/// argument send_event; later: vm_event->send_event of the vCPU) must be shut there, or
/// an agent hears of accesses that no instruction of the guest has made.
public struct GateOff: SafetyClaim {
  public let name = "GateOff"
  public let statement =
    "Outside a window no map and no copy asks for rights: not for MMIO, not when a reply is carried out."
  public let scope = FlowScope.everyEmulation
  public let alphabet: ObservationKinds = [.checks, .translates]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard !state.isInWindow else { return .neutral }
    switch observation {
    case .checks: return .violation
    // A map or a copy of data outside a window: here the claim says something.
    case .translates(_, let pfec, _):
      return try world.decide((pfec & PFEC.insnFetch).isNonZero) ? .neutral : .antecedent
    default: return .neutral
    }
  }
}
