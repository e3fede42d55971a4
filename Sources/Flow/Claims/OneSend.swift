import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A synchronous request pauses the vCPU until its answer. A window that sends two
/// pauses it twice and has the listener answer about one instruction twice; the second
/// answer finds the instruction already carried out.
public struct OneSend: SafetyClaim {
  public let name = "OneSend"
  public let statement = "A window sends at most one event that the vCPU waits for."
  public let alphabet: ObservationKinds = [.sends]
  public let remembers = MemoryWords(count: "events sent")

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow, case .sends(VMEvent.reasonMemAccess, _, _, true) = observation else {
      return .neutral
    }
    state.count += 1
    return state.count > 1 ? .violation : .antecedent
  }
}
