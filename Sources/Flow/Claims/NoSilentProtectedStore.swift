import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// The promise of the whole feature: from the fault that opened a window to the
/// instruction's commit no protected page changes behind the agent's back. Only its own
/// answer, for that page, may let the store through.
public struct NoSilentProtectedStore: SafetyClaim {
  public let name = "NoSilentProtectedStore"
  public let statement =
    "From the opening of a window to the instruction's commit, memory whose right forbids writing changes only in the emulation that a reply about that page asked for."
  public let scope = FlowScope.windowsAndReplies
  public let alphabet: ObservationKinds = [
    .commits, .windowCloses, .runsNatively, .emulatesForReply, .stores,
  ]
  public let remembers = MemoryWords(
    flags: ["the instruction is not committed yet"], pages: "the reply is about")
  public let asks: [PageQuestion] = [.refusesWrite]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .windowOpens: state.flags = Self.isArmed
    case .commits(isPartial: false): state.flags = 0
    case .windowCloses(let rc): if try !world.decide(rc == X86Emul.retry.rawValue) { state.flags = 0 }
    // What the processor does itself, it checks itself.
    case .runsNatively: state.flags = 0
    case .emulatesForReply(let page, _, _):
      state.flags = Self.isArmed
      state.pages = 0
      if let page { state.pages.insert(page) }
    case .stores(let gfn):
      guard state.flags & Self.isArmed != 0 else { return .neutral }
      let page = judge.page(gfn)
      if state.pages.contains(page), !state.isInWindow { return .antecedent }
      return try judge.ask(.refusesWrite, page, in: &world) ? .violation : .antecedent
    default: break
    }
    return .neutral
  }

  private static let isArmed: UInt8 = 1
}
