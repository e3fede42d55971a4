// One path of a model function beside a contract.

import Constraints
import Explore
import SMT
import World

/// Compares what a run showed with what a contract says of it.
struct FlowPath {
  typealias Verdict = FunctionAgreement.Verdict

  private let premise: [PathCondition]
  private let run: ExploredRun<SymbolicEmulator, Term>
  private let solver: Solver
  private let feasibility: Feasibility
  private let branches: [PathCondition]
  private var given: Given

  init(
    premise: [Formula], run: ExploredRun<SymbolicEmulator, Term>, solver: Solver, feasibility: Feasibility
  ) {
    self.premise = premise.map { PathCondition($0) }
    branches = run.branches.map { PathCondition($0) }
    given = Given(run.branches)
    self.run = run
    self.solver = solver
    self.feasibility = feasibility
  }

  /// - Returns: nil when they agree.
  mutating func compare(with contract: FlowContract) throws -> Verdict? {
    let hasStopped: Bool
    switch run.result {
    case .success: hasStopped = false
    case .failure(.assertion): hasStopped = true
    case .failure(.undefined) where run.world.hasFaulted: hasStopped = true
    case .failure(.undefined(let stop)), .failure(.unsupported(let stop)), .failure(.undecided(let stop)):
      return .unknown(stop.what)
    }
    if let verdict = try compareEvents(contract.events) { return verdict }
    let side = hasStopped ? contract.stops : !contract.stops
    if let verdict = try demand(side, "whether it stops here", "\(hasStopped)", "\(!hasStopped)") {
      return verdict
    }
    guard case .success(let result) = run.result else { return nil }
    if let verdict = try demand(result, contract.result, "what is returned") { return verdict }
    for (mine, other) in zip(run.world.machine.words, contract.machine.words) {
      if let verdict = try demand(mine.word, other.word, "\(mine.name) afterwards") { return verdict }
    }
    for counter in MachineCounter.allCases {
      let other = contract.counters[counter] ?? counter.usual
      if let verdict = try demand(
        run.world.machine.count(counter), other, "\(counter.rawValue) afterwards")
      {
        return verdict
      }
    }
    return nil
  }

  private mutating func compareEvents(_ events: [FlowContract.Event]) throws -> Verdict? {
    var seen = run.world.observations[...]
    for event in events {
      let position = seen.startIndex + 1
      let next = seen.first.map(\.description) ?? "nothing more"
      // On this path it happens, or it does not: the first observation decides
      // which of the two is to be shown.
      let happens = try isPossible(event.condition)
      if case .unknown(let reason) = happens { return .unknown(reason) }
      if happens == .impossible { continue }
      if let verdict = try demand(
        event.condition, "whether it happens", "not on the whole path", event.observation.description,
        position)
      {
        return verdict
      }
      guard let first = seen.popFirst(), first.kind == event.observation.kind else {
        return try difference(
          under: [], "what happens", next, event.observation.description, position)
      }
      for (index, (mine, other)) in zip(first.words, event.observation.words).enumerated() {
        if let verdict = try demand(mine, other, "word \(index + 1) of \(first.kind)", position) {
          return verdict
        }
      }
    }
    guard let more = seen.first else { return nil }
    return try difference(
      under: [], "what happens", more.description, "nothing more", seen.startIndex + 1)
  }

  private mutating func demand(_ mine: Term, _ other: Term, _ what: String, _ position: Int? = nil) throws
    -> Verdict?
  {
    guard mine.width == other.width else {
      return try difference(under: [], what, "\(mine.width) bits", "\(other.width) bits", position)
    }
    if mine == other { return nil }
    let isSame = given(mine).isEqual(to: given(other))
    if isSame.constant == true { return nil }
    // Many pairs are the same whatever the path; that is answered once.
    if isSame.constant == nil,
      try feasibility.verdict(on: PathCondition(!isSame), after: []) == .impossible
    {
      return nil
    }
    return try demand(isSame, what, "\(mine)", "\(other)", position, values: (mine, other))
  }

  /// - Returns: nil when the formula holds on the whole path.
  private mutating func demand(
    _ formula: Formula, _ what: String, _ mine: String, _ other: String, _ position: Int? = nil,
    values: (Term, Term)? = nil
  ) throws -> Verdict? {
    switch try isPossible(!formula) {
    case .impossible: nil
    case .unknown(let reason): .unknown(reason)
    case .possible: try difference(under: [!formula], what, mine, other, position, values: values)
    }
  }

  private mutating func isPossible(_ formula: Formula) throws -> Feasibility.Verdict {
    var rest = given(formula)
    // Comparisons that the path decides, one by one: their answers serve other
    // paths as well.
    for atom in rest.atoms where rest.constant == nil {
      for side in [atom, !atom]
      where try verdict(on: side) == .impossible {
        given.add(!side)
        break
      }
      rest = given(formula)
    }
    if let known = rest.constant { return known ? .possible : .impossible }
    let found = try verdict(on: rest)
    if found == .impossible { given.add(!rest) }
    return found
  }

  /// With the first part of the premise only at first: such answers serve
  /// revisions that rely on less as well.
  private func verdict(on formula: Formula) throws -> Feasibility.Verdict {
    let condition = PathCondition(formula)
    let first = try feasibility.verdict(on: condition, after: premise.prefix(1) + branches)
    return first == .impossible || premise.count < 2
      ? first : try feasibility.verdict(on: condition, after: premise + branches)
  }

  private func difference(
    under formulas: [Formula], _ what: String, _ mine: String, _ other: String, _ position: Int?,
    values: (Term, Term)? = nil
  ) throws -> Verdict {
    switch try solver.check(assuming: premise.map(\.formula) + run.branches + formulas) {
    case .satisfiable(let model):
      let shown = values.map { ("\($0.0.value(in: model))", "\($0.1.value(in: model))") } ?? (mine, other)
      return .differs(
        FlowDifference(
          observation: position, what: what, model: shown.0, contract: shown.1, inputs: model))
    case .unsatisfiable: return .unknown("a difference that nothing leads to")
    case .unknown(let reason): return .unknown(reason)
    }
  }
}

extension Observation<Term> {
  /// For a report: the kind and its words.
  var description: String {
    words.isEmpty ? kind : "\(kind)(\(words.map(\.description).joined(separator: ", ")))"
  }
}
