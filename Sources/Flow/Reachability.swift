// Segments put together: which states of the flow, with what a claim remembers,
// can be reached by any number of operations and windows? If none of them
// breaks the claim, it holds; what does break it is a candidate, to be
// replayed.

import Model
import World
import Xen

/// Where a run stands between two segments.
struct Node: Hashable {
  enum Phase: Hashable {
    case outside
    /// Operands are being checked before the first operation.
    case prechecking(Emulation)
    case emulating(Emulation)
  }

  enum Emulation: Hashable { case window, plain, reply }

  var phase = Phase.outside
  var contextGate = false
  var vcpuGate = false
  var hasRing = true
  /// What a window may find reserved. Elsewhere it is taken as not: a slot that
  /// is asked for may be free, too.
  var hasReservedSlot = false
  /// An operation before this one left a frame slot in use.
  var isSlotUsed = false
  /// Builds in which that is so: bit 0 release, bit 1 debug.
  var builds: UInt32 = 3
  /// A request was sent that can be answered, about which page, and whether
  /// the instruction was committed since.
  var hasRequest = false
  var requestedPage: Int?
  var isCommitted = false
  var state = MonitorState()
}

/// A segment on a run that breaks a claim, or meets its premise.
struct Leg {
  let segment: Segment
  /// The answers that this leg needs.
  let box: Box
}

/// What somebody thinks of a run that was put together.
enum Look {
  /// It does not play out so.
  case spurious
  case genuine
  /// No more are wanted.
  case enough
}

/// What a search found.
enum Reach {
  /// No reachable state breaks the claim.
  case nowhere(states: Int, premises: [[Leg]])
  case somewhere
}

/// Searches the states of one model for one claim.
struct Reachability {
  let projection: Projection
  let claim: any FlowClaim
  let judge: Judge

  private var model: EmulatorModel { judge.model }

  /// Shows every run that breaks the claim to `look`, those with fewest
  /// operations first; ends after the operations with which the first genuine
  /// one came.
  func search(_ look: ([Leg]) -> Look) throws(FlowFault) -> Reach {
    let start = Node()
    var origins: [Node: Origins] = [start: Origins(depth: 0)]
    var premises: [[Leg]] = []
    var depth = 0
    var level = [start]
    while !level.isEmpty {
      // What needs no operation: windows open, instructions end.
      var reached: [Node] = []
      var queue = level[...]
      var isFound = false
      func take(_ edge: Edge, _ node: Node, depth: Int, _ arrive: (Node) -> Void) -> Bool {
        if edge.isPremise, premises.count < Reachability.examples {
          premises.append(trails(to: node, origins)[0] + edge.legs)
        }
        if edge.isFound {
          // One way that plays is enough.
          tries: for trail in trails(to: node, origins) {
            switch look(trail + edge.legs) {
            case .spurious: continue
            case .genuine:
              isFound = true
              break tries
            case .enough: return true
            }
          }
        } else if let target = edge.target, target != start {
          if origins[target] == nil {
            origins[target] = Origins(depth: depth)
            arrive(target)
          }
          origins[target]?.add(node, edge.legs, depth: depth)
        }
        return false
      }
      while let node = queue.popFirst() {
        reached.append(node)
        for edge in try steps(from: node) {
          if take(edge, node, depth: depth, { queue.append($0) }) { return .somewhere }
        }
      }
      if isFound { return .somewhere }
      var next: [Node] = []
      for node in reached {
        for edge in try operations(from: node) {
          if take(edge, node, depth: depth + 1, { next.append($0) }) { return .somewhere }
        }
      }
      if isFound { return .somewhere }
      level = next
      depth += 1
    }
    return .nowhere(states: origins.count, premises: premises)
  }

  /// How many cases of a claim that holds are kept.
  private static let examples = 6

  /// How a node is reached with the fewest operations, a few ways of many.
  private struct Origins {
    let depth: Int
    var ways: [(node: Node, legs: [Leg])] = []

    init(depth: Int) { self.depth = depth }

    mutating func add(_ node: Node, _ legs: [Leg], depth: Int) {
      if depth == self.depth, ways.count < 16 { ways.append((node, legs)) }
    }
  }

  private func trails(to node: Node, _ origins: [Node: Origins], isShort: Bool = false) -> [[Leg]] {
    guard let ways = origins[node]?.ways, !ways.isEmpty else { return [[]] }
    return (isShort ? ways.prefix(1) : ways[...]).flatMap { way in
      trails(to: way.node, origins, isShort: true).map { $0 + way.legs }
    }
  }

  // MARK: - Edges

  private struct Edge {
    var target: Node?
    var legs: [Leg]
    var isFound = false
    var isPremise = false
  }

  /// Without an operation: a window opens, an instruction is committed.
  private func steps(from node: Node) throws(FlowFault) -> [Edge] {
    switch node.phase {
    case .outside: return try openings(from: node)
    case .prechecking(let emulation):
      var done = node
      done.phase = .emulating(emulation)
      return [Edge(target: done, legs: [])]
    case .emulating(let emulation): return try commit(node, emulation)
    }
  }

  private func operations(from node: Node) throws(FlowFault) -> [Edge] {
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
      observations: [.commits(isPartial: false)], box: Box(model.decisions.accessValues), end: .okay,
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
    var start = Start(
      contextGate: node.contextGate, vcpuGate: node.vcpuGate, hasRing: node.hasRing,
      locks: emulation == .window ? 1 : 0, hasReservedSlot: node.hasReservedSlot)
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
    var observations = path.observations
    if node.isSlotUsed { observations.markFirstMapDirty() }
    var found: [Edge] = []
    for watched in try watch(observations, from: node.state, box) {
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
    // A run that goes on behaves as any other.
    let start = Start(
      contextGate: node.contextGate, vcpuGate: node.vcpuGate, hasRing: node.hasRing,
      locks: emulation == .window ? 1 : 0, hasReservedSlot: node.hasReservedSlot)
    let segment = Segment.tail(end, isWindow: emulation == .window)
    var found: [Edge] = []
    for path in try projection.paths(segment, from: start) {
      for watched in try watch(path.observations, from: node.state, path.box) {
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

  // MARK: - Watching

  private struct Watched {
    let box: Box
    let state: MonitorState
    /// It breaks the claim; or at least meets its premise.
    let isFound, isPremise: Bool
  }

  /// Runs the claim over what a path showed, on every side of what it asks.
  private func watch(_ observations: [Observation<Choice>], from state: MonitorState, _ box: Box)
    throws(FlowFault) -> [Watched]
  {
    var found: [Watched] = []
    var next: [FiniteWorld.Branch]? = []
    while let prefix = next {
      var world = FiniteWorld(model, box, Machine(), following: prefix)
      var state = state
      var isFound = false
      var isPremise = false
      do {
        for observation in observations {
          switch try claim.next(&state, observation, judge, in: &world) {
          case .calm: continue
          case .premise: isPremise = true
          case .violation: isFound = true
          }
          if isFound { break }
        }
      } catch {
        throw FlowFault(description: "\(claim.name) cannot be watched: \(error)")
      }
      if world.hasStrayed { throw FlowFault(description: "\(claim.name) did not repeat itself") }
      found.append(Watched(box: world.box, state: state, isFound: isFound, isPremise: isPremise))
      next = FiniteWorld.nextPrefix(after: world.path)
    }
    return found
  }
}

extension [Observation<Choice>] {
  /// The same run, begun with a frame slot in use: mapping looks first.
  mutating func markFirstMapDirty() {
    guard let index = firstIndex(where: { if case .maps = $0 { true } else { false } }) else { return }
    self[index] = .maps(isClean: Choice(number: 0, width: 1))
  }
}

extension Box {
  func mask(_ question: Question) -> UInt32 { masks[Choosable(question).number] }

  /// Keeps only answers of a mask. False if none is left.
  mutating func keep(_ question: Question, mask: UInt32) -> Bool {
    masks[Choosable(question).number] &= mask
    return masks[Choosable(question).number] != 0
  }
}
