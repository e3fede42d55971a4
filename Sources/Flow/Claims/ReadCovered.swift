import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// The commit texts of v5 and of the merged patch announce that reads are intercepted.
/// In a window each load of a page without r must have been reported with R; a mapped
/// read-modify-write is a load, too.
public struct ReadCovered: SafetyClaim {
  public let name = "ReadCovered"
  public let statement =
    "In a window, memory whose right forbids reading is loaded only after an event that reports R."
  public let alphabet: ObservationKinds = [.sends, .loads]
  public let remembers = MemoryWords(pages: "reported with R")
  public let asks: [PageQuestion] = [.refusesRead]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .sends(VMEvent.reasonMemAccess, let gfn, let flags, _):
      if try world.decide((flags & MemAccess.r).isNonZero) { state.pages.insert(judge.page(gfn)) }
      return .neutral
    case .loads(let gfn):
      let page = judge.page(gfn)
      if state.pages.contains(page) { return .antecedent }
      return try judge.ask(.refusesRead, page, in: &world) ? .violation : .antecedent
    default: return .neutral
    }
  }
}
