// What a path leaves open of a contract. Paths that begin with the same branches
// leave the same open up to there, so that much is worked out once for all of them.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenFunctions

/// A contract, as far as the branches of a path do not decide it.
struct SpecializedContract {
  /// An event that may still happen.
  struct Event {
    var condition: Formula
    var words: [Term]
    /// As the contract has it.
    let observation: Observation<Term>
    /// Its place in the contract, from 0.
    let index: Int
  }

  private(set) var events: [Event]
  private(set) var stops: Formula
  private(set) var result: Term
  private(set) var state: [Term]

  /// - Parameter feasibility: in whose form conditions are to be.
  init(_ contract: FlowContract, _ feasibility: Feasibility) {
    events = contract.events.enumerated().map { index, event in
      Event(
        condition: feasibility.condition(event.condition).formula,
        words: event.observation.words.map { feasibility.word($0) }, observation: event.observation,
        index: index)
    }
    stops = feasibility.condition(contract.stops).formula
    result = feasibility.word(contract.result)
    state = contract.state.words.map { feasibility.word($0.word) }
  }

  /// - Parameter given: everything that is known, the last branch added last.
  fileprivate func narrowed(by given: inout ContextualSimplifier) -> SpecializedContract {
    var open = self
    open.events = events.compactMap { event in
      var event = event
      event.condition = given.again(event.condition)
      if event.condition.constant == false { return nil }
      event.words = event.words.map { given.again($0) }
      return event
    }
    open.stops = given.again(stops)
    open.result = given.again(result)
    open.state = state.map { given.again($0) }
    return open
  }
}

/// Follows paths, one after another.
struct SpecializedContracts {
  private let whole: SpecializedContract
  /// The path followed last, branch by branch.
  private var steps: [(branch: Formula, given: ContextualSimplifier, open: SpecializedContract)] = []

  init(_ whole: SpecializedContract) { self.whole = whole }

  /// What is known after these branches, and what is left then.
  mutating func follow(_ branches: [Formula]) -> (given: ContextualSimplifier, open: SpecializedContract) {
    let common = zip(steps, branches).prefix { $0.branch == $1 }.count
    steps.removeLast(steps.count - common)
    for branch in branches[common...] {
      var given = steps.last?.given ?? ContextualSimplifier([])
      given.add(branch)
      let open = (steps.last?.open ?? whole).narrowed(by: &given)
      steps.append((branch, given, open))
    }
    return steps.last.map { ($0.given, $0.open) } ?? (ContextualSimplifier([]), whole)
  }
}
