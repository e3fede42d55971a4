// The segments as ways between nodes: what opens, what is done, what ends, and
// what each leaves behind.

import Model
import World
import Xen

extension Reachability {
  /// A way from one node to the next, or to what was looked for.
  struct Edge {
    var target: Node?
    var legs: [Leg]
    var isFound = false
    var isPremise = false
  }

  /// Without an operation: a window opens, an instruction is committed.
  func steps(from node: Node) throws(FlowFault) -> [Edge] {
    switch node.phase {
    case .outside: return try openings(from: node)
    case .prechecking(let emulation):
      var done = node
      done.phase = .emulating(emulation)
      return [Edge(target: done, legs: [])]
    case .emulating(let emulation): return try commit(node, emulation)
    }
  }

  func operations(from node: Node) throws(FlowFault) -> [Edge] {
    var found: [Edge] = []
    for operation in Shapes.operations {
      switch node.phase {
      case .outside: break
      case .prechecking(let emulation):
        for start in starts(node, emulation, operation) {
          found += try walk(.precheck(operation), start, keeping: node.phase)
        }
      case .emulating(let emulation):
        for start in starts(node, emulation, operation) {
          found += try walk(.operation(operation), start, keeping: node.phase)
        }
      }
    }
    return found
  }

  /// The emulation for a reply may come across the reported page anywhere.
  private func starts(_ node: Node, _ emulation: Node.Emulation, _ operation: MicroOperation) -> [Node] {
    guard emulation == .reply else { return [node] }
    // With checks off, only claims about replies tell these pages apart.
    let asks = node.contextGate || node.vcpuGate
    if !asks, claim.scope != .windowsAndReplies { return [node] }
    let pages = Set(operation.accesses.flatMap { Array($0.pages) }).sorted() + [Reachability.elsewhere]
    return pages.map { page in
      var start = node
      start.state.pages = 0
      start.state.pages.insert(page)
      return start
    }
  }

  /// A page that no shape touches.
  static let elsewhere = 7

  private func openings(from node: Node) throws(FlowFault) -> [Edge] {
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
    var found: [Edge] = []
    for (opening, emulation) in openings {
      for place in Shapes.places {
        var start = node
        start.isSlotUsed = false
        start.builds = 3
        start.hasReservedSlot = emulation == .window && model.decisions.flow.slot == .reserved
        if emulation != .plain {
          start.hasRequest = false
          start.requestedPage = nil
          start.isCommitted = false
        }
        let asks = emulation == .window || emulation == .reply && model.asksForReplies
        let prechecks = asks && model.decisions.flow.precheck == .operands
        found += try walk(
          .head(opening, offset: place.offset, length: place.length), start,
          keeping: prechecks ? .prechecking(emulation) : .emulating(emulation), emulation: emulation)
      }
    }
    return found
  }

  private func commit(_ node: Node, _ emulation: Node.Emulation) throws(FlowFault) -> [Edge] {
    var after = SegmentPath.After(Machine(Start()))
    (after.contextGate, after.vcpuGate) = (node.contextGate, node.vcpuGate)
    (after.hasRing, after.hasReservedSlot, after.isCommitted) = (node.hasRing, node.hasReservedSlot, true)
    let path = ProjectedPath(
      events: [projection.segments.number(.commits(isPartial: false))],
      box: Box(model.decisions.accessValues), end: .okay,
      isHalted: false, after: after)
    return try follow(path, nil, node, keeping: node.phase, emulation)
  }

  private func walk(
    _ segment: Segment, _ node: Node, keeping phase: Node.Phase, emulation: Node.Emulation? = nil
  ) throws(FlowFault) -> [Edge] {
    var emulation = emulation ?? .window
    switch phase {
    case .emulating(let current), .prechecking(let current): emulation = current
    case .outside: break
    }
    var start = Start(node, emulation)
    if emulation == .reply, node.contextGate || node.vcpuGate {
      switch segment {
      case .operation, .whole, .precheck:
        start.resuming = (0..<8).first { node.state.pages.contains($0) } ?? Reachability.elsewhere
      case .head, .tail: break
      }
    }
    var found: [Edge] = []
    for path in try projection.paths(segment, from: start) {
      found += try follow(path, segment, node, keeping: phase, emulation)
    }
    return found
  }

  /// What a claim makes of one path, and where the run stands after it.
  private func follow(
    _ path: ProjectedPath, _ segment: Segment?, _ node: Node, keeping phase: Node.Phase,
    _ emulation: Node.Emulation
  ) throws(FlowFault) -> [Edge] {
    var box = path.box
    if claim.minds == .slots, !box.keep(Question(.isDebug), mask: node.builds) { return [] }
    let events = node.isSlotUsed ? projection.segments.withFirstMapDirty(path.events) : path.events
    var found: [Edge] = []
    for watched in try watch(events, from: node.state, box) {
      let legs = segment.map { [Leg(segment: $0, box: watched.box)] } ?? []
      if watched.isFound {
        found.append(Edge(target: nil, legs: legs, isFound: true))
        continue
      }
      guard !path.isHalted else { continue }
      var after = node
      after.state = watched.state
      if emulation == .window { after.state.forgetPages() }
      after.contextGate = path.after.contextGate
      after.vcpuGate = path.after.vcpuGate
      after.hasRing = path.after.hasRing
      after.hasReservedSlot = path.after.hasReservedSlot
      if claim.minds == .slots {
        after.isSlotUsed = node.isSlotUsed || path.after.usesSlot
        after.builds = watched.box.mask(Question(.isDebug))
      }
      if emulation != .plain, claim.scope != .windows {
        if !after.hasRequest { after.requestedPage = path.after.requestedPage }
        after.hasRequest = after.hasRequest || path.after.hasRequest
        after.isCommitted = after.isCommitted || path.after.isCommitted
      }
      guard let end = path.end else {
        after.phase = phase
        found.append(Edge(target: after, legs: legs, isPremise: watched.isPremise))
        continue
      }
      found += try close(after, end, emulation, legs, hasPremise: watched.isPremise)
    }
    return found
  }

  /// The end of an emulation: what comes after the instruction.
  private func close(
    _ node: Node, _ end: X86Emul, _ emulation: Node.Emulation, _ legs: [Leg], hasPremise: Bool
  ) throws(FlowFault) -> [Edge] {
    var outside = node
    outside.phase = .outside
    outside.isSlotUsed = false
    outside.builds = 3
    let segment = Segment.tail(end, isWindow: emulation == .window)
    var found: [Edge] = []
    for path in try projection.paths(segment, from: Start(node, emulation)) {
      for watched in try watch(path.events, from: node.state, path.box) {
        let all = legs + [Leg(segment: segment, box: watched.box)]
        if watched.isFound {
          found.append(Edge(target: nil, legs: all, isFound: true))
          continue
        }
        guard !path.isHalted else { continue }
        var after = outside
        after.state = watched.state
        after.contextGate = path.after.contextGate
        after.vcpuGate = path.after.vcpuGate
        if emulation != .window { after.state = MonitorState() }
        if emulation == .plain {
          after.hasRequest = false
          after.requestedPage = nil
        }
        // Only what can be answered by emulating the same instruction matters.
        if end != .retry, !(after.isCommitted && after.hasRequest) {
          after.hasRequest = false
          after.requestedPage = nil
          after.isCommitted = false
        }
        after.hasRing = true
        after.hasReservedSlot = false
        found.append(Edge(target: after, legs: all, isPremise: watched.isPremise || hasPremise))
      }
    }
    return found
  }
}

extension Segments {
  /// The same run, begun with a frame slot in use: mapping looks first.
  fileprivate func withFirstMapDirty(_ events: [UInt16]) -> [UInt16] {
    guard let index = events.firstIndex(where: { sightings.kinds[Int($0)] == .maps }) else { return events }
    var events = events
    events[index] = number(.maps(isClean: Choice(number: 0, width: 1)))
    return events
  }
}

extension Start {
  /// Where a segment begins in an emulation of this kind: only a window is
  /// inside the nested page fault's lock.
  fileprivate init(_ node: Node, _ emulation: Node.Emulation) {
    self.init(
      contextGate: node.contextGate, vcpuGate: node.vcpuGate, hasRing: node.hasRing,
      locks: emulation == .window ? 1 : 0, hasReservedSlot: node.hasReservedSlot)
  }
}
