// What may be played next where a run stands, and where it stands afterwards;
// what the claim remembers is not looked at here.

import Emulation
import XenABI
import XenFunctions

/// A segment that may be played next.
struct Move {
  let segment: Segment
  /// Where the run stands, as the segment finds it.
  let node: Node
  let start: Start
  let emulation: Node.Emulation
  /// Where it stands afterwards if the instruction goes on.
  let phase: Node.Phase
  /// In the emulation for a reply: the page that the reply is about, if that is told apart.
  var reported: Int?
}

extension Reachability {
  /// A page that no shape touches.
  static let elsewhere = 7

  /// Windows and other emulations that may begin.
  func openings(from node: Node) -> [Move] {
    var openings: [(Opening, Node.Emulation)] = []
    for kind in FaultKind.allCases where model.opens(for: kind) && node.hasRing {
      openings.append((.window(kind), .window))
    }
    if claim.scope == .everyEmulation { openings.append((.plain, .plain)) }
    if claim.scope != .windows, node.hasRequest {
      // An operand's page is known by what the operation is; see `starts`.
      let page = node.requestedPage.flatMap { $0 < Shapes.operandPage ? $0 : nil } ?? Reachability.elsewhere
      openings.append((.reply(page: page, committed: node.isCommitted ? 1 : 0), .reply))
    }
    return openings.flatMap { opening, emulation in
      Shapes.places.map { place in
        head(.head(opening, offset: place.offset, length: place.length), node, emulation)
      }
    }
  }

  private func head(_ segment: Segment, _ node: Node, _ emulation: Node.Emulation) -> Move {
    var start = node
    start.isSlotUsed = false
    start.builds = 3
    start.hasReservedSlot = emulation == .window && model.traits.slot == .reserved
    if emulation != .plain {
      start.hasRequest = false
      start.requestedPage = nil
      start.isCommitted = false
    }
    let asks = emulation == .window || emulation == .reply && model.asksForReplies
    let prechecks = asks && model.traits.precheck == .operands
    return Move(
      segment: segment, node: start, start: Start(start, emulation), emulation: emulation,
      phase: prechecks ? .prechecking(emulation) : .emulating(emulation))
  }

  /// Operations of the instruction under way, or checks of their operands beforehand.
  func operationMoves(from node: Node) -> [Move] {
    switch node.phase {
    case .outside: []
    case .prechecking(let emulation):
      Shapes.operations.flatMap { moves(.precheck($0), $0, node, emulation) }
    case .emulating(let emulation):
      Shapes.operations.flatMap { moves(.operation($0), $0, node, emulation) }
    }
  }

  /// The emulation for a reply may come across the reported page anywhere.
  private func moves(
    _ segment: Segment, _ operation: MicroOperation, _ node: Node, _ emulation: Node.Emulation
  ) -> [Move] {
    let asks = node.contextGate || node.vcpuGate
    // With checks off, only claims about replies tell these pages apart.
    let tellsApart = emulation == .reply && (asks || claim.scope == .windowsAndReplies)
    let move = Move(
      segment: segment, node: node, start: Start(node, emulation), emulation: emulation, phase: node.phase)
    guard tellsApart else { return [move] }
    let pages = Set(operation.accesses.flatMap { Array($0.pages) }).sorted() + [Reachability.elsewhere]
    return pages.map { move.about($0, asks: asks) }
  }

  /// The instruction is committed.
  func commit(_ node: Node) -> ProjectedPath {
    var after = SegmentPath.After(EmulatorState(Start()))
    (after.contextGate, after.vcpuGate) = (node.contextGate, node.vcpuGate)
    (after.hasRing, after.hasReservedSlot, after.isCommitted) = (node.hasRing, node.hasReservedSlot, true)
    return ProjectedPath(
      events: [projection.segments.number(.commits(isPartial: false))],
      box: Box(model.traits.accessValues), end: .okay,
      isHalted: false, after: after)
  }

  /// Where a run stands after a path within an emulation.
  func arrival(_ node: Node, _ path: SegmentPath.After, _ emulation: Node.Emulation) -> Node {
    var after = node
    after.contextGate = path.contextGate
    after.vcpuGate = path.vcpuGate
    after.hasRing = path.hasRing
    after.hasReservedSlot = path.hasReservedSlot
    if claim.minds == .slots { after.isSlotUsed = node.isSlotUsed || path.usesSlot }
    if emulation != .plain, claim.scope != .windows {
      if !after.hasRequest { after.requestedPage = path.requestedPage }
      after.hasRequest = after.hasRequest || path.hasRequest
      after.isCommitted = after.isCommitted || path.isCommitted
    }
    return after
  }

  /// Where it stands after the end of an emulation that came out so.
  func departure(
    _ node: Node, _ end: X86Emul, _ path: SegmentPath.After, _ emulation: Node.Emulation
  ) -> Node {
    var after = node
    after.phase = .outside
    after.isSlotUsed = false
    after.builds = 3
    after.contextGate = path.contextGate
    after.vcpuGate = path.vcpuGate
    after.state = MonitorState()
    // Only what can be answered by emulating the same instruction matters.
    if emulation == .plain || end != .retry && !(after.isCommitted && after.hasRequest) {
      after.hasRequest = false
      after.requestedPage = nil
      after.isCommitted = false
    }
    after.hasRing = true
    after.hasReservedSlot = false
    return after
  }
}

extension Move {
  /// The same where the reply is about this page.
  fileprivate func about(_ page: Int, asks: Bool) -> Move {
    var (node, start) = (node, start)
    node.state.pages = 0
    node.state.pages.insert(page)
    if asks { start.resuming = page }
    return Move(
      segment: segment, node: node, start: start, emulation: emulation, phase: phase, reported: page)
  }
}

extension Start {
  /// Where a segment begins in an emulation of this kind: only a window is
  /// inside the nested page fault's lock.
  init(_ node: Node, _ emulation: Node.Emulation) {
    self.init(
      contextGate: node.contextGate, vcpuGate: node.vcpuGate, hasRing: node.hasRing,
      locks: emulation == .window ? 1 : 0, hasReservedSlot: node.hasReservedSlot)
  }
}
