import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// An operand may lie half on a page that the listener protects, half on one that the guest's
/// own tables do not grant. hvmemul_map_linear_addr and the copies translate and ask page by
/// page, so that the listener hears of an access of which a processor that makes all its
/// translations first would never tell it.
public struct FaultOrder: SafetyClaim {
  public let name = "FaultOrder"
  public let statement =
    "In a window, no event tells of an operand that lies on another page as well, which the guest's own tables do not grant."
  public let alphabet: ObservationKinds = [.straddles, .sends]
  public let remembers = MemoryWords(pages: "where the operand begins", otherPages: "where it ends")
  public let asks: [PageQuestion] = [.isNotPresent, .isReadOnly]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .straddles(let first, let second):
      (state.pages, state.otherPages) = (0, 0)
      state.pages.insert(judge.page(linear: first))
      state.otherPages.insert(judge.page(linear: second))
    case .sends(VMEvent.reasonMemAccess, let gfn, let flags, _):
      guard state.pages.contains(judge.page(gfn)) else { return .neutral }
      let other = state.otherPages.trailingZeroBitCount
      if try judge.ask(.isNotPresent, other, in: &world) { return .violation }
      guard try world.decide((flags & MemAccess.w).isNonZero) else { return .antecedent }
      return try judge.ask(.isReadOnly, other, in: &world) ? .violation : .antecedent
    default: break
    }
    return .neutral
  }
}
