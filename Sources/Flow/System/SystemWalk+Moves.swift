// Every move that may be made from a place, with all its paths.

import Emulation
import XenABI
import XenFunctions

extension SystemWalk {
  func made(from place: Place) throws(FlowFault) -> [PlaceMove] {
    let node = place.node
    switch node.phase {
    case .outside: return try segments(reach.openings(from: node), place)
    case .prechecking(let emulation):
      return try segments(reach.operationMoves(from: node), place) + [checked(node, emulation)]
    case .emulating(let emulation):
      if let end = place.end { return [try ending(node, emulation, end)] }
      let commit = reach.commit(node)
      return try segments(reach.operationMoves(from: node), place) + [
        PlaceMove(
          key: .commits, node: node, emulation: emulation, phase: node.phase, reported: nil, paths: [commit],
          distinct: [commit])
      ]
    }
  }

  private func segments(_ moves: [Move], _ place: Place) throws(FlowFault) -> [PlaceMove] {
    var found: [PlaceMove] = []
    for move in moves {
      var node = move.node
      node.builds = place.node.builds
      found.append(
        PlaceMove(
          key: .segment(move.segment, reported: move.reported), node: node, emulation: move.emulation,
          phase: move.phase, reported: move.reported, paths: try heard(move.segment, move.start),
          distinct: try reach.projection.paths(move.segment, from: move.start)))
    }
    return found
  }

  private func checked(_ node: Node, _ emulation: Node.Emulation) -> PlaceMove {
    var after = SegmentPath.After(EmulatorState(Start()))
    (after.contextGate, after.vcpuGate) = (node.contextGate, node.vcpuGate)
    (after.hasRing, after.hasReservedSlot) = (node.hasRing, node.hasReservedSlot)
    let path = ProjectedPath(
      events: [], box: Box(reach.model.traits.accessValues), end: nil, isHalted: false, after: after)
    return PlaceMove(
      key: .checked, node: node, emulation: emulation, phase: .emulating(emulation), reported: nil,
      paths: [path], distinct: [path])
  }

  private func ending(_ node: Node, _ emulation: Node.Emulation, _ end: X86Emul) throws(FlowFault)
    -> PlaceMove
  {
    let segment = Segment.tail(end, isWindow: emulation == .window)
    let start = Start(node, emulation)
    return PlaceMove(
      key: .ends, node: node, emulation: emulation, phase: nil, reported: nil,
      paths: try heard(segment, start), distinct: try reach.projection.paths(segment, from: start))
  }

  private func heard(_ segment: Segment, _ start: Start) throws(FlowFault) -> [ProjectedPath] {
    let projection = reach.projection
    return try projection.segments.paths(segment, from: start).map { path in
      ProjectedPath(
        events: projection.heard(path), box: path.box, end: path.end, isHalted: path.isHalted,
        after: projection.minded(path))
    }
  }
}
