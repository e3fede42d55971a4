import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A processor looks at the right of a page for every access that the instruction is made of:
/// also for the write cycle of a compare-exchange that fails. x86_emulate makes that one a read
/// and compares by itself. What it does not put to a hook no right and no listener can stop.
public struct AccessAttempts: SafetyClaim {
  public let name = "AccessAttempts"
  public let statement =
    "In a window, an instruction is completed only when each write that hardware makes for it was put to one of the emulator's hooks."
  public let alphabet: ObservationKinds = [.wants, .hook, .commits]
  public let remembers = MemoryWords(pages: "a write to it was put to no hook")
  public let asks: [PageQuestion] = [.isMemory]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .wants(.write, let linear):
      let page = judge.page(linear: linear)
      guard try judge.ask(.isMemory, page, in: &world) else { return .neutral }
      state.pages.insert(page)
      return .antecedent
    case .hook(let function) where Self.writing.contains(function):
      // What an operation before has left stays: it is about no page of this one.
      state.pages &= Self.elsewhere
    case .commits(isPartial: false): return state.pages == 0 ? .neutral : .violation
    default: break
    }
    return .neutral
  }

  private static let writing: Set<FunctionID> = [
    .write, .rmw, .cmpxchg, .repMovs, .repStos, .repIns, .repOuts,
  ]
  private static let elsewhere: UInt16 = 1 << 15
}
