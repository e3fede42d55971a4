import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// rx2rw becomes rw at the first write and n2rwx becomes rwx, with one asynchronous
/// event, at the first access (p2m_mem_access_check, step 2). Agents use them as one-
/// shot traps; an emulated access that leaves the right as it was keeps the trap armed,
/// or never fires it.
public struct Promotion: SafetyClaim {
  public let name = "Promotion"
  public let statement =
    "In a window, a store to an rx2rw page makes it rw, and any access to an n2rwx page makes it rwx and sends an event."
  public let alphabet: ObservationKinds = [
    .stores, .loads, .fetches, .setsRight, .sends, .sendsNothing, .hook, .commits, .windowCloses,
  ]
  public let remembers = MemoryWords(
    flags: ["an event is owed"], pages: "to be promoted yet", otherPages: "promoted")
  public let asks: [PageQuestion] = [.isRX2RW, .isN2RWX]

  public init() {}

  public func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard state.isInWindow else { return .neutral }
    switch observation {
    case .stores(let gfn): return try accessed(&state, judge.page(gfn), isStore: true, judge, in: &world)
    case .loads(let gfn), .fetches(let gfn):
      return try accessed(&state, judge.page(gfn), isStore: false, judge, in: &world)
    case .setsRight(let gfn, _):
      let page = judge.page(gfn)
      state.pages.remove(page)
      state.otherPages.insert(page)
      return .neutral
    case .sends, .sendsNothing:
      state.flags &= ~Self.owesEvent
      return .neutral
    case .hook, .commits, .windowCloses: return owesNothing(state) ? .neutral : .violation
    default: return .neutral
    }
  }

  private static let owesEvent: UInt8 = 1

  private func owesNothing(_ state: MonitorState) -> Bool {
    state.pages == 0 && state.flags & Self.owesEvent == 0
  }

  /// - Note: `pages` are those that have to be promoted yet, `otherPages` those that were.
  private func accessed<W: EmulatorWorld>(
    _ state: inout MonitorState, _ page: Int, isStore: Bool, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    guard owesNothing(state) else { return .violation }
    guard !state.otherPages.contains(page) else { return .neutral }
    if isStore, try judge.ask(.isRX2RW, page, in: &world) {
      state.pages.insert(page)
      return .antecedent
    }
    if try judge.ask(.isN2RWX, page, in: &world) {
      state.pages.insert(page)
      state.flags |= Self.owesEvent
      return .antecedent
    }
    return .neutral
  }
}
