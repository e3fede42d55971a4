import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// What hardware would have reported must not complete in silence only because the
/// emulator found a way around the write (a discarded one, MMIO, a failing compare-
/// exchange): the agent counts attempts, not stores.
public struct IntentReported: SafetyClaim {
  public let name = "IntentReported"
  public let statement =
    "In a window, an instruction that wants to write where hardware would report it is not completed without an event."
  public let alphabet: ObservationKinds = [.wants, .sends, .commits]
  public let remembers = MemoryWords(pages: "to be reported yet")
  public let asks: [PageQuestion] = [.refusesWrite, .isMemory]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .wants(.write, let linear):
      let page = judge.page(linear: linear)
      // Hardware looks at the right of memory that the guest may write to.
      guard try judge.ask(.isMemory, page, in: &world) else { return .neutral }
      guard try judge.ask(.refusesWrite, page, in: &world) else { return .neutral }
      state.pages.insert(page)
      return .antecedent
    case .sends(VMEvent.reasonMemAccess, let gfn, _, _):
      state.pages.remove(judge.page(gfn))
      return .neutral
    case .commits(isPartial: false): return state.pages == 0 ? .neutral : .violation
    default: return .neutral
    }
  }
}
