import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A check that stops the emulator sends the vCPU back with X86EMUL_RETRY, to wait for
/// an answer. If no request about that page is on the ring, nobody answers, and the
/// instruction faults again for ever. `AbortSent` says it of the access check alone,
/// for whatever monitor_traps may return. Where the ring is freed while the vCPU is being woken,
/// nothing is said: what monitor_traps then comes to is not known (NoUseAfterFree).
public struct AbortPlaced: SafetyClaim {
  public let name = "AbortPlaced"
  public let statement = "When a check stops the emulator, a request about that page is on the ring."
  public let alphabet: ObservationKinds = [.sends, .checks]
  public let remembers = MemoryWords(pages: "reported")

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .sends(VMEvent.reasonMemAccess, let gfn, _, _):
      state.pages.insert(judge.page(gfn))
      return .neutral
    case .checks(let gfn, _, let stops):
      guard try world.decide(stops.isNonZero) else { return .neutral }
      return state.pages.contains(judge.page(gfn)) ? .antecedent : .violation
    default: return .neutral
    }
  }
}
