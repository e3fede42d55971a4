// Breadth-first exploration: every state that can be reached, and shortest traces
// to whatever the property finds on the way.

/// What a search knows of the states of a system.
public struct Exploration<System: TransitionSystem> {
  public typealias State = System.State
  public typealias Trace = [System.Label]

  /// What somebody thinks of a trace that ends in a violation.
  public enum Judgement {
    /// The system abstracts: no run is like that.
    case spurious
    case genuine
    /// No more are wanted.
    case enough
  }

  private let system: System
  /// Those that can be reached, in the order in which they were.
  public private(set) var states: [State] = []
  private var predecessors: [State: Predecessors] = [:]
  private var premises: [System.Kind: [Trace]] = [:]
  private var kinds: [System.Kind] = []
  private var isViolated = false

  /// How many antecedents of a kind are kept, and of how many kinds.
  private static var examples: (ofKind: Int, kinds: Int) { (6, 200) }

  public init(_ system: System) { self.system = system }

  /// How a state is reached at the lowest cost: a few ways of many; none where runs begin.
  private struct Predecessors {
    let depth: Int
    let isInitial: Bool
    var ways: [(state: State, labels: Trace)] = []

    mutating func add(_ state: State, _ labels: Trace, depth: Int) {
      if depth == self.depth, !isInitial, ways.count < 16 { ways.append((state, labels)) }
    }
  }

  /// Explores until nothing new is reached, or to the cost of the first genuine
  /// violation.
  /// - Parameter judge: is shown traces that end in a violation, those of the lowest
  ///   cost first.
  /// - Returns: whether everything was explored.
  public mutating func run(_ judge: (Trace) throws(System.Fault) -> Judgement) throws(System.Fault) -> Bool {
    var depth = 0
    var level = system.initialStates
    for state in level { arrive(state, depth: depth, isInitial: true) }
    while !level.isEmpty {
      var expanded = 0
      while expanded < level.count {
        guard try expand(level[expanded], .free, depth: depth, judge, into: &level) else { return false }
        expanded += 1
      }
      if isViolated { return false }
      depth += 1
      var next: [State] = []
      for state in level {
        guard try expand(state, .one, depth: depth, judge, into: &next) else { return false }
      }
      if isViolated { return false }
      level = next
    }
    return true
  }

  /// - Parameters:
  ///   - depth: what a trace costs that ends with the transitions of this cost.
  ///   - reached: the new states are appended to it.
  /// - Returns: false when enough has been seen.
  private mutating func expand(
    _ state: State, _ cost: TransitionCost, depth: Int,
    _ judge: (Trace) throws(System.Fault) -> Judgement, into reached: inout [State]
  ) throws(System.Fault) -> Bool {
    for transition in try system.transitions(from: state, cost) {
      if transition.finding == .antecedent { keep(trace(to: state) + transition.labels) }
      if transition.finding == .violation {
        // One way that is genuine is enough.
        tries: for trace in traces(to: state) {
          switch try judge(trace + transition.labels) {
          case .spurious: continue
          case .genuine:
            isViolated = true
            break tries
          case .enough: return false
          }
        }
      } else if let target = transition.target {
        if predecessors[target] == nil {
          arrive(target, depth: depth)
          reached.append(target)
        }
        predecessors[target]?.add(state, transition.labels, depth: depth)
      }
    }
    return true
  }

  private mutating func arrive(_ state: State, depth: Int, isInitial: Bool = false) {
    states.append(state)
    predecessors[state] = Predecessors(depth: depth, isInitial: isInitial)
  }

  // MARK: Antecedents

  /// A few shortest traces of which the property speaks: of each kind one, then of each a second.
  public var antecedents: [Trace] {
    (0..<Self.examples.ofKind).flatMap { turn in
      kinds.compactMap { kind in premises[kind].flatMap { $0.count > turn ? $0[turn] : nil } }
    }
  }

  private mutating func keep(_ trace: Trace) {
    let kind = system.kind(of: trace)
    if premises[kind] == nil {
      guard kinds.count < Self.examples.kinds else { return }
      kinds.append(kind)
    }
    if premises[kind, default: []].count < Self.examples.ofKind { premises[kind, default: []].append(trace) }
  }

  // MARK: Traces

  /// A shortest trace to a state.
  private func trace(to state: State) -> Trace {
    guard let way = predecessors[state]?.ways.first else { return [] }
    return trace(to: way.state) + way.labels
  }

  /// Shortest traces to a state, by its predecessors.
  private func traces(to state: State) -> [Trace] {
    guard let ways = predecessors[state]?.ways, !ways.isEmpty else { return [[]] }
    return ways.map { trace(to: $0.state) + $0.labels }
  }
}
