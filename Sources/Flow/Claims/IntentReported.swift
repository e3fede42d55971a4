import BitVectors
import Emulation
import XenABI
import XenFunctions

/// What hardware would have reported must not complete in silence only because the
/// emulator found a way around the write (a discarded one, MMIO, a failing compare-
/// exchange): the agent counts attempts, not stores.
public struct IntentReported: FlowClaim {
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
    guard state.isInWindow else { return .calm }
    switch observation {
    case .wants(.write, let linear):
      let page = judge.page(linear: linear)
      // Hardware looks at the right of memory that the guest may write to.
      guard try judge.ask(.isMemory, page, in: &world) else { return .calm }
      guard try judge.ask(.refusesWrite, page, in: &world) else { return .calm }
      state.pages.insert(page)
      return .premise
    case .sends(VMEvent.reasonMemAccess, let gfn, _, _):
      state.pages.remove(judge.page(gfn))
      return .calm
    case .commits(isPartial: false): return state.pages == 0 ? .calm : .violation
    default: return .calm
    }
  }
}
