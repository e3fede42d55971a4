import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// A listener that answers VM_EVENT_FLAG_EMULATE means the access that it was told of.
/// Xen emulates whatever instruction the vCPU then stands at, with checks off: another
/// instruction, or another protected page of the same one, would pass unseen.
public struct EmulateTarget: SafetyClaim {
  public let name = "EmulateTarget"
  public let statement =
    "What is emulated because of a reply is the instruction that its request was about, and of the accesses that it makes only the reported page's would have been violations."
  public let scope = FlowScope.windowsAndReplies
  public let alphabet: ObservationKinds = [
    .emulatesForReply, .runsNatively, .commits, .stores, .loads, .fetches,
  ]
  public let remembers = MemoryWords(flags: ["emulating for a reply"], pages: "the reply is about")
  public let asks: [PageQuestion] = [.refusesRead, .refusesWrite, .refusesExecute]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    switch observation {
    case .emulatesForReply(let page, let sentAt, let now):
      state.flags = 1
      state.pages = 0
      if let page { state.pages.insert(page) }
      return sentAt == now ? .antecedent : .violation
    case .runsNatively, .windowOpens, .commits(isPartial: false): state.flags = 0
    case .stores(let gfn):
      guard isOther(state, judge.page(gfn)) else { return .neutral }
      return try judge.ask(.refusesWrite, judge.page(gfn), in: &world) ? .violation : .neutral
    case .loads(let gfn):
      guard isOther(state, judge.page(gfn)) else { return .neutral }
      return try judge.ask(.refusesRead, judge.page(gfn), in: &world) ? .violation : .neutral
    case .fetches(let gfn):
      guard isOther(state, judge.page(gfn)) else { return .neutral }
      return try judge.ask(.refusesExecute, judge.page(gfn), in: &world) ? .violation : .neutral
    default: break
    }
    return .neutral
  }

  /// An access of the emulation for a reply, to another page.
  private func isOther(_ state: MonitorState, _ page: Int) -> Bool {
    state.flags != 0 && !state.pages.contains(page)
  }
}
