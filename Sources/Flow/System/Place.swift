// Places that a run may reach, and the moves that are made from them.

import Emulation
import XenABI

/// Where a run stands; what the claim remembers is apart.
struct Place: Hashable {
  /// Without memory; in builds that are told apart, in one of them.
  var node: Node
  /// How the instruction ended, where the emulation has not yet.
  var end: X86Emul?
  /// Xen has stopped.
  var isStopped = false
}

/// A move as it is made from one place.
struct PlaceMove {
  enum Key: Hashable {
    case segment(Segment, reported: Int?)
    case checked, commits, ends
  }

  let key: Key
  /// What precedes it: the place, as the segment finds it.
  let node: Node
  let emulation: Node.Emulation
  /// Where the run stands afterwards if nothing ends; nil for the end of an emulation.
  let phase: Node.Phase?
  let reported: Int?
  /// Every path, with what the claim hears of it.
  let paths: [ProjectedPath]
  /// One path of those that sound alike.
  let distinct: [ProjectedPath]
}

extension FlowState {
  init(_ place: Place, tellsBuilds: Bool) {
    self.init()
    let node = place.node
    if tellsBuilds { self[.isDebug] = node.builds == 2 ? 1 : 0 }
    self[.requestedPage] = FlowState.noPage
    if place.isStopped {
      self[.phase] = FlowPhase.stopped.rawValue
      return
    }
    self[.phase] = FlowPhase(node.phase, end: place.end).rawValue
    self[.rc] = place.end.map { Int($0.rawValue) } ?? 0
    self[.contextGate] = node.contextGate ? 1 : 0
    self[.vcpuGate] = node.vcpuGate ? 1 : 0
    self[.hasRing] = node.hasRing ? 1 : 0
    self[.hasReservedSlot] = node.hasReservedSlot ? 1 : 0
    self[.isSlotUsed] = node.isSlotUsed ? 1 : 0
    self[.hasRequest] = node.hasRequest ? 1 : 0
    self[.requestedPage] = node.requestedPage ?? FlowState.noPage
    self[.isCommitted] = node.isCommitted ? 1 : 0
  }
}

extension FlowPhase {
  init(_ phase: Node.Phase, end: X86Emul?) {
    switch phase {
    case .outside: self = .outside
    case .prechecking(let emulation) where end == nil:
      self = [.window: .checkingInWindow, .plain: .checkingPlain, .reply: .checkingForReply][emulation]!
    case .emulating(let emulation) where end == nil:
      self = [.window: .inWindow, .plain: .plain, .reply: .forReply][emulation]!
    case .prechecking(let emulation), .emulating(let emulation):
      self = [.window: .endingWindow, .plain: .endingPlain, .reply: .endingForReply][emulation]!
    }
  }
}
