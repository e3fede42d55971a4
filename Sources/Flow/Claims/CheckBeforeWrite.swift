import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// hvmemul_write, _rmw, _cmpxchg and the string hooks touch up to two pages. One that
/// asks about the second page after it has changed the first leaves half a store behind
/// when it retries: the guest sees what no processor does.
public struct CheckBeforeWrite: SafetyClaim {
  public let name = "CheckBeforeWrite"
  public let statement =
    "Within one hook of the emulator no check stops it after memory was written or a device was used."
  public let alphabet: ObservationKinds = [.hook, .stores, .io, .checks]
  public let remembers = MemoryWords(flags: ["memory was written or a device used"])

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .hook: state.flags = 0
    case .stores, .io: state.flags = 1
    case .checks(_, _, let stops):
      guard try world.decide(stops.isNonZero) else { return .neutral }
      return state.flags != 0 ? .violation : .antecedent
    default: break
    }
    return .neutral
  }
}
