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
  /// A few shortest traces of which the property speaks.
  public private(set) var antecedents: [Trace] = []

  /// How many of those are kept.
  private static var examples: Int { 6 }

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
      var (isViolated, done) = (false, 0)
      while done < level.count {
        for transition in try system.transitions(from: level[done], .free) {
          switch try take(transition, from: level[done], depth: depth, judge) {
          case .known: break
          case .new(let state): level.append(state)
          case .violated: isViolated = true
          case .enough: return false
          }
        }
        done += 1
      }
      if isViolated { return false }
      depth += 1
      var next: [State] = []
      for state in level {
        for transition in try system.transitions(from: state, .one) {
          switch try take(transition, from: state, depth: depth, judge) {
          case .known: break
          case .new(let state): next.append(state)
          case .violated: isViolated = true
          case .enough: return false
          }
        }
      }
      if isViolated { return false }
      level = next
    }
    return true
  }

  /// What came of a transition.
  private enum Taken {
    case known
    case new(State)
    case violated, enough
  }

  private mutating func take(
    _ transition: Transition<State, System.Label>, from state: State, depth: Int,
    _ judge: (Trace) throws(System.Fault) -> Judgement
  ) throws(System.Fault) -> Taken {
    if transition.finding == .antecedent, antecedents.count < Self.examples {
      antecedents.append(trace(to: state) + transition.labels)
    }
    if transition.finding == .violation {
      // One way that plays is enough.
      for trace in traces(to: state) {
        switch try judge(trace + transition.labels) {
        case .spurious: continue
        case .genuine: return .violated
        case .enough: return .enough
        }
      }
      return .known
    }
    guard let target = transition.target else { return .known }
    let isNew = predecessors[target] == nil
    if isNew { arrive(target, depth: depth) }
    predecessors[target]?.add(state, transition.labels, depth: depth)
    return isNew ? .new(target) : .known
  }

  private mutating func arrive(_ state: State, depth: Int, isInitial: Bool = false) {
    states.append(state)
    predecessors[state] = Predecessors(depth: depth, isInitial: isInitial)
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
