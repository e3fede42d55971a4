import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// hvm_translate_get_page takes a reference to a page, and every way out of a map or a
/// copy has to drop it: one too few kept pins the guest's memory for ever, one too many
/// dropped frees a page in use.
public struct RefBalance: SafetyClaim {
  public let name = "RefBalance"
  public let statement =
    "When a window closes, every reference to a page that was taken in it was dropped, and no other."
  public let alphabet: ObservationKinds = [.gets, .puts, .windowCloses]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .gets(let gfn):
      state.references &+= 1 << (4 * UInt64(max(0, judge.page(gfn))))
      return .antecedent
    case .puts(let gfn):
      let shift = 4 * UInt64(max(0, judge.page(gfn)))
      // One that is not held.
      guard state.references >> shift & 0xf != 0 else { return .violation }
      state.references &-= 1 << shift
      return .neutral
    case .windowCloses: return state.references == 0 ? .neutral : .violation
    default: return .neutral
    }
  }
}
