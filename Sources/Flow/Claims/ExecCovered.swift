import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// An agent that takes x from a page wants to hear before code in it runs. The emulator
/// fetches ahead 16 bytes (hvm_emulate_init_per_insn) and again as it needs
/// (hvmemul_insn_fetch); whatever of them it uses must have been reported.
public struct ExecCovered: SafetyClaim {
  public let name = "ExecCovered"
  public let statement =
    "In a window, no instruction bytes are used from memory whose right forbids executing without an event that reports X."
  public let alphabet: ObservationKinds = [.sends, .fetches]
  public let remembers = MemoryWords(pages: "reported with X")
  public let asks: [PageQuestion] = [.refusesExecute]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .sends(VMEvent.reasonMemAccess, let gfn, let flags, _):
      if try world.decide((flags & MemAccess.x).isNonZero) { state.pages.insert(judge.page(gfn)) }
      return .neutral
    case .fetches(let gfn):
      let page = judge.page(gfn)
      if state.pages.contains(page) { return .antecedent }
      return try judge.ask(.refusesExecute, page, in: &world) ? .violation : .antecedent
    default: return .neutral
    }
  }
}
