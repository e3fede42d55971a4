// All states that a run may reach, with the moves that lead from each: what a
// proof file writes down. Where `Reachability` looks for runs that break a
// claim, this keeps what the claim's truth rests on.

import Emulation
import XenABI
import XenFunctions

/// Collects what can be reached.
struct SystemWalk {
  let reach: Reachability
  /// In the order in which they were reached.
  private(set) var places: [Place] = []
  private(set) var memories: [Place: [Int]] = [:]
  private(set) var moves: [Place: [PlaceMove]] = [:]
  /// What the emulation for a reply, the next operation, and the end of an
  /// emulation make of what is remembered.
  private(set) var changes: [Change: [Int: Int]] = [:]
  /// The moves of a shortest run that meets the claim's premise.
  private(set) var premise: [PlaceMove.Key]?
  private var origins: [Stand: (stand: Stand, move: PlaceMove.Key)] = [:]

  enum Change: Hashable {
    case reported(Int)
    case forgets, ends
  }

  private struct Stand: Hashable {
    let place: Place
    let memory: Int
  }

  init(_ reach: Reachability) { self.reach = reach }

  private var claim: any FlowClaim { reach.claim }

  /// Builds in which a run may begin.
  var starts: [Place] {
    guard claim.minds == .slots else { return [Place(node: Node())] }
    return [1, 2].map { (builds: UInt32) in
      var node = Node()
      node.builds = builds
      return Place(node: node)
    }
  }

  /// - Returns: false if some run breaks the claim.
  mutating func run() throws(FlowFault) -> Bool {
    var level: [Stand] = []
    for place in starts { arrive(place, MonitorState(), nil, &level) }
    while !level.isEmpty {
      var next: [Stand] = []
      for stand in level {
        for move in try moves(from: stand.place) {
          guard try make(move, stand, &next) else { return false }
        }
      }
      level = next
    }
    return true
  }

  private mutating func arrive(
    _ place: Place, _ memory: MonitorState, _ origin: (stand: Stand, move: PlaceMove.Key)?,
    _ level: inout [Stand]
  ) {
    let stand = Stand(place: place, memory: reach.monitor.number(memory))
    if memories[place] == nil { places.append(place) }
    if memories[place, default: []].contains(stand.memory) { return }
    memories[place, default: []].append(stand.memory)
    origins[stand] = origin
    level.append(stand)
  }

  /// The moves that lead to a stand, and one more.
  private func run(to stand: Stand, _ last: PlaceMove.Key) -> [PlaceMove.Key] {
    var moves = [last]
    var stand = stand
    while let origin = origins[stand] {
      moves.insert(origin.move, at: 0)
      stand = origin.stand
    }
    return moves
  }

  /// - Returns: false if it may break the claim.
  private mutating func make(_ move: PlaceMove, _ stand: Stand, _ level: inout [Stand]) throws(FlowFault)
    -> Bool
  {
    let before = move.reported.map { change(.reported($0), stand.memory) } ?? stand.memory
    for path in move.distinct {
      var box = path.box
      if claim.minds == .slots, !box.keep(Question(.isDebug), mask: move.node.builds) { continue }
      let events =
        move.node.isSlotUsed ? reach.projection.segments.withFirstMapDirty(path.events) : path.events
      for watched in try reach.watch(events, from: reach.monitor.state(before), box) {
        if watched.isFound { return false }
        if watched.isPremise, premise == nil { premise = run(to: stand, move.key) }
        var memory = reach.monitor.number(watched.state)
        if let last = SystemWalk.last(move) { memory = change(last, memory) }
        let place = target(move, path, stand.place)
        arrive(
          place, place.isStopped ? MonitorState() : reach.monitor.state(memory), (stand, move.key), &level)
      }
    }
    return true
  }

  /// What happens to the claim's memory after a move.
  static func last(_ move: PlaceMove) -> Change? {
    if move.phase == nil { return move.emulation == .window ? nil : .ends }
    return move.emulation == .window ? .forgets : nil
  }

  private mutating func change(_ change: Change, _ memory: Int) -> Int {
    if let known = changes[change]?[memory] { return known }
    var state = reach.monitor.state(memory)
    switch change {
    case .reported(let page):
      state.pages = 0
      state.pages.insert(page)
    case .forgets: state.forgetPages()
    case .ends: state = MonitorState()
    }
    let number = reach.monitor.number(state)
    changes[change, default: [:]][memory] = number
    return number
  }

  /// Where a path leads.
  private func target(_ move: PlaceMove, _ path: ProjectedPath, _ place: Place) -> Place {
    var node = Node()
    node.builds = place.node.builds
    if path.isHalted { return Place(node: node, isStopped: true) }
    if let phase = move.phase {
      node = reach.arrival(move.node, path.after, move.emulation)
      node.phase = phase
    } else {
      node = reach.departure(move.node, place.end ?? .okay, path.after, move.emulation)
    }
    node.state = MonitorState()
    node.builds = place.node.builds
    if !node.hasRequest { node.requestedPage = nil }
    guard let end = path.end, move.phase != nil else { return Place(node: node) }
    node.phase = .emulating(move.emulation)
    node.isSlotUsed = false
    return Place(node: node, end: end)
  }

  // MARK: Moves

  private mutating func moves(from place: Place) throws(FlowFault) -> [PlaceMove] {
    if let known = moves[place] { return known }
    let found = place.isStopped ? [] : try made(from: place)
    moves[place] = found
    return found
  }
}
