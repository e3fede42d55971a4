// Segments put together: which states of the flow, with what a claim remembers,
// can be reached by any number of operations and windows? If none of them
// breaks the claim, it holds; what does break it is a candidate, to be
// replayed.

import Emulation
import XenABI
import XenFunctions

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
  let monitor: Monitor
  let claim: any FlowClaim
  let judge: Judge

  init(_ segments: Segments, _ claim: any FlowClaim, _ judge: Judge) {
    projection = Projection(segments, claim, judge)
    monitor = Monitor(segments, claim, judge)
    self.claim = claim
    self.judge = judge
  }

  var model: EmulatorModel { judge.model }

  /// Shows every run that breaks the claim to `look`, those with fewest
  /// operations first; ends after the operations with which the first genuine
  /// one came.
  func search(_ look: ([Leg]) throws(FlowFault) -> Look) throws(FlowFault) -> Reach {
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
      func take(
        _ edge: Edge, _ node: Node, depth: Int, _ arrive: (Node) -> Void
      ) throws(FlowFault) -> Bool {
        if edge.isPremise, premises.count < Reachability.examples {
          premises.append(trails(to: node, origins)[0] + edge.legs)
        }
        if edge.isFound {
          // One way that plays is enough.
          tries: for trail in trails(to: node, origins) {
            switch try look(trail + edge.legs) {
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
          if try take(edge, node, depth: depth, { queue.append($0) }) { return .somewhere }
        }
      }
      if isFound { return .somewhere }
      var next: [Node] = []
      for node in reached {
        for edge in try operations(from: node) {
          if try take(edge, node, depth: depth + 1, { next.append($0) }) { return .somewhere }
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
}
