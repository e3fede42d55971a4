import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// X86EMUL_RETRY means: begin again as if nothing had happened. A store or a use of a
/// device before the check that asked for it happens twice. That walks set accessed and
/// dirty bits before any check is not its business.
public struct RetryPure: SafetyClaim {
  public let name = "RetryPure"
  public let statement =
    "When a check makes a window retry, no memory was written and no device was used before it in that window."
  public let alphabet: ObservationKinds = [.stores, .io, .checks]
  public let remembers = MemoryWords(flags: ["memory was written or a device used"])

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .stores, .io: state.flags = 1
    case .checks(_, _, let stops):
      guard try world.decide(stops.isNonZero) else { return .neutral }
      return state.flags != 0 ? .violation : .antecedent
    default: break
    }
    return .neutral
  }
}
