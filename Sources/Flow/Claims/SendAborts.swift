import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A listener that gets a synchronous event decides whether the access happens. If the
/// window goes on to complete the instruction, it has happened before it was asked;
/// prefetching may report and go on (hvm_emulate_init_per_insn ignores the code).
public struct SendAborts: SafetyClaim {
  public let name = "SendAborts"
  public let statement =
    "When an event went out that the vCPU waits for, the window closes with X86EMUL_RETRY and nothing is committed."
  public let alphabet: ObservationKinds = [.sends, .commits, .windowCloses]
  public let remembers = MemoryWords(flags: ["committed"], count: "an event went out")

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .sends(VMEvent.reasonMemAccess, _, _, true):
      state.count = 1
      return state.flags != 0 ? .violation : .antecedent
    case .commits:
      state.flags = 1
      return state.count > 0 ? .violation : .neutral
    case .windowCloses(let rc):
      guard state.count > 0 else { return .neutral }
      return try world.decide(rc == X86Emul.retry.rawValue) ? .neutral : .violation
    default: return .neutral
    }
  }
}
