// The segments as ways between nodes: what opens, what is done, what ends, and
// what each leaves behind.

import Emulation
import XenABI
import XenFunctions

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
    case .outside: return try walk(openings(from: node))
    case .prechecking(let emulation):
      var done = node
      done.phase = .emulating(emulation)
      return [Edge(target: done, legs: [])]
    case .emulating(let emulation): return try follow(commit(node), nil, node, keeping: node.phase, emulation)
    }
  }

  func operations(from node: Node) throws(FlowFault) -> [Edge] { try walk(operationMoves(from: node)) }

  private func walk(_ moves: [Move]) throws(FlowFault) -> [Edge] {
    var found: [Edge] = []
    for move in moves {
      for path in try projection.paths(move.segment, from: move.start) {
        found += try follow(path, move.segment, move.node, keeping: move.phase, move.emulation)
      }
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
      var after = arrival(node, path.after, emulation)
      after.state = watched.state
      if emulation == .window { after.state.forgetPages() }
      if claim.minds == .slots { after.builds = watched.box.mask(Question(.isDebug)) }
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
        var after = departure(node, end, path.after, emulation)
        if emulation == .window { after.state = watched.state }
        found.append(Edge(target: after, legs: all, isPremise: watched.isPremise || hasPremise))
      }
    }
    return found
  }
}

extension Segments {
  /// The same run, begun with a frame slot in use: mapping looks first.
  func withFirstMapDirty(_ events: [UInt16]) -> [UInt16] {
    guard let index = events.firstIndex(where: { sightings.kinds[Int($0)] == .maps }) else { return events }
    var events = events
    events[index] = number(.maps(isClean: Choice(number: 0, width: 1)))
    return events
  }
}
