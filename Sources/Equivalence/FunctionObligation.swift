// What was shown of a function, as one closed formula: no step of the comparison
// is left in it, so that somebody else's solver can be asked all at once.

import BitVectors
import SMT
import SymbolicExecution
import XenFunctions

/// A function and its contract, for a solver that knows neither.
public struct FunctionObligation: Sendable {
  /// One path of the program beside the contract.
  public struct Path: Sendable {
    /// What others see on it, in order, in words.
    public let shows: [String]
    /// When the program goes this way.
    public let condition: Formula
    /// That the contract says the same: these events and no others, in this
    /// order, with these words, and the same left behind.
    public let agrees: Formula
  }

  /// By its C name; where it has variants, with the variant in words.
  public let name: String
  /// What its callers are relied on for.
  public let premise: [Constraint]
  /// In the order in which a reader of the function meets them.
  public internal(set) var paths: [Path] = []

  /// What is relied on, as one formula.
  public var relied: Formula { Formula.all(premise.map(\.formula)) }
  /// No path of the program is taken. With the premise this cannot be.
  public var isUncovered: Formula { Formula.all(paths.map { !$0.condition }) }
  /// On some path the two differ. With the premise this cannot be.
  public var differs: Formula { Formula.any(paths.map { $0.condition && !$0.agrees }) }
}

extension FlowPath {
  /// The same path in closed form, once it has been compared and agrees.
  var obligation: FunctionObligation.Path {
    FunctionObligation.Path(
      shows: run.world.observations.map(\.signature) + [ending],
      condition: Formula.all(run.branches), agrees: Formula.all(eventDemands + endDemands))
  }

  private var ending: String {
    if case .success = run.result { "returns" } else { "stops" }
  }

  /// Those events happen that were seen, with the words that were seen; no others.
  private var eventDemands: [Formula] {
    var seen = run.world.observations[...]
    return contract.events.indices.flatMap { index -> [Formula] in
      let event = contract.events[index]
      guard happening.contains(index), let first = seen.popFirst() else { return [!event.condition] }
      return [event.condition] + zip(first.words, event.observation.words).map { $0.isEqual(to: $1) }
    }
  }

  private var endDemands: [Formula] {
    guard case .success(let result) = run.result else { return [contract.stops] }
    let state = run.world.state
    return [!contract.stops, result.isEqual(to: contract.result)]
      + zip(state.words, contract.state.words).map { $0.word.isEqual(to: $1.word) }
      + EmulatorCounter.allCases.map {
        state.count($0).isEqual(to: contract.count($0))
      }
  }
}
