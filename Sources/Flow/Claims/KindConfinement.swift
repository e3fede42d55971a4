import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// The window is meant for page walks of the guest that hit a protected page table
/// (npfec_kind_in_gpt), where emulating instead of reporting is a matter of speed. A
/// fault on a named address is one that the listener wants to see itself.
public struct KindConfinement: SafetyClaim {
  public let name = "KindConfinement"
  public let statement = "A window opens only for a fault in the guest's page tables."
  public let alphabet: ObservationKinds = [.windowOpens]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard case .windowOpens(let kind) = observation else { return .neutral }
    return kind == .inGuestPageTable ? .antecedent : .violation
  }
}
