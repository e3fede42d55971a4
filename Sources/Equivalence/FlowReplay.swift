// One path of a function on plain numbers, beside what its contract says on the
// same numbers: whoever claims a difference is asked to show it here.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenFunctions

/// What a path shows on certain inputs.
struct FlowReplay {
  private let run: ExploredRun<SymbolicEmulator, Term>
  private let model: Model

  /// - Parameter model: inputs that take this path.
  init(_ run: ExploredRun<SymbolicEmulator, Term>, _ model: Model) { (self.run, self.model) = (run, model) }

  func differs(from contract: FlowContract) -> Bool {
    let due = contract.events.filter { $0.condition.holds(in: model) }.map(\.observation)
    let seen = run.world.observations
    guard seen.map(signature) == due.map(signature) else { return true }
    if zip(seen, due).contains(where: { values($0.words) != values($1.words) }) { return true }
    guard case .success(let result) = run.result else { return !contract.stops.holds(in: model) }
    if contract.stops.holds(in: model) { return true }
    let (mine, other) = (run.world.state, contract.state)
    if values([result] + mine.words.map(\.word)) != values([contract.result] + other.words.map(\.word)) {
      return true
    }
    return EmulatorCounter.allCases.contains {
      values([mine.count($0)]) != values([contract.count($0)])
    }
  }

  /// What it takes for the path to show what the contract says on these inputs: what they do not fix
  /// is made up by functions that nobody knows, and contracts do not speak of it.
  func agreement(with contract: FlowContract) -> UnknownCallee.Agreement {
    let hasStopped: Bool
    switch run.result {
    case .success: hasStopped = false
    case .failure(.assertion): hasStopped = true
    case .failure(.undefined) where run.world.hasFaulted: hasStopped = true
    case .failure: return .unknown
    }
    let due = contract.events.filter { $0.condition.holds(in: model) }.map(\.observation)
    let seen = run.world.observations
    guard seen.map(signature) == due.map(signature), hasStopped == contract.stops.holds(in: model) else {
      return .never
    }
    var (mine, other) = (seen.flatMap(\.words), due.flatMap(\.words))
    if case .success(let result) = run.result {
      let left = run.world.state
      mine += [result] + left.words.map(\.word) + EmulatorCounter.allCases.map { left.count($0) }
      other +=
        [contract.result] + contract.state.words.map(\.word)
        + EmulatorCounter.allCases.map(contract.count)
    }
    return .when(zip(mine, values(other)).map { $0.isEqual(to: Term($1.value, width: $1.width)) })
  }

  private func signature(_ observation: Observation<Term>) -> String { observation.signature }

  private func values(_ words: [Term]) -> [Bits] { Evaluator(terms: words).run(model).terms }
}
