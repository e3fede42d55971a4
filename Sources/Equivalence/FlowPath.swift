// One path of a model function beside a contract.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenC
import XenFunctions

/// Compares what a run showed with what a contract says of it.
struct FlowPath {
  typealias Verdict = FunctionAgreement.Verdict

  private let premise: [PathCondition]
  let run: ExploredRun<SymbolicEmulator, Term>
  private let solver: Solver
  private let feasibility: Feasibility
  private let branches: [PathCondition]
  let contract: FlowContract
  /// What the path leaves open of it.
  private let open: SpecializedContract
  private var given: ContextualSimplifier
  /// Which events of the contract were found to happen, by their place there.
  private(set) var happening: Set<Int> = []

  init(
    premise: [Formula], run: ExploredRun<SymbolicEmulator, Term>, contract: FlowContract,
    open contracts: inout SpecializedContracts, solver: Solver, feasibility: Feasibility
  ) {
    self.premise = premise.map { feasibility.condition($0) }
    self.contract = contract
    branches = run.branches.map { feasibility.condition($0) }
    (given, open) = contracts.follow(branches.map(\.formula))
    self.run = run
    self.solver = solver
    self.feasibility = feasibility
  }

  /// - Returns: nil when they agree.
  mutating func compare() throws -> Verdict? {
    let hasStopped: Bool
    switch run.result {
    case .success: hasStopped = false
    case .failure(.assertion): hasStopped = true
    case .failure(.undefined) where run.world.hasFaulted: hasStopped = true
    case .failure(.undefined(let stop)) where stop.what == OtherRequest.what:
      return try difference(
        under: [], "what the request says", "something else", "what callers count on",
        nil)
    case .failure(.undefined(let stop)), .failure(.unsupported(let stop)), .failure(.undecided(let stop)):
      return .unknown(stop.place.map { "\($0): \(stop.what)" } ?? stop.what)
    }
    if let verdict = try compareEvents() { return verdict }
    let side = hasStopped ? open.stops : !open.stops
    if let verdict = try demand(side, "whether it stops here", "\(hasStopped)", "\(!hasStopped)") {
      return verdict
    }
    guard case .success(let result) = run.result else { return nil }
    if let verdict = try demand(result, open.result, "what is returned") { return verdict }
    for (mine, other) in zip(run.world.state.words, open.state) {
      if let verdict = try demand(mine.word, other, "\(mine.name) afterwards") { return verdict }
    }
    for counter in EmulatorCounter.allCases {
      let other = contract.count(counter)
      if let verdict = try demand(
        run.world.state.count(counter), other, "\(counter.rawValue) afterwards")
      {
        return verdict
      }
    }
    return nil
  }

  /// Inputs on which C gives no meaning to what happens.
  func undefined() throws -> FlowDifference? {
    guard case .failure(.undefined(let stop)) = run.result, !run.world.hasFaulted,
      stop.what != OtherRequest.what,
      case .satisfiable(let model) = try solver.check(assuming: premise.map(\.formula) + run.branches)
    else { return nil }
    return FlowDifference(
      observation: run.world.observations.count + 1, what: "what happens",
      model: "undefined behaviour: " + (stop.place.map { "\($0): \(stop.what)" } ?? stop.what),
      contract: "not that", inputs: model)
  }

  private mutating func compareEvents() throws -> Verdict? {
    var seen = run.world.observations[...]
    for event in open.events {
      let position = seen.startIndex + 1
      // On this path it happens, or it does not: the first observation decides
      // which of the two is to be shown.
      let happens = try isPossible(event.condition)
      if case .unknown(let reason) = happens { return .unknown(reason) }
      if happens == .impossible { continue }
      let next = seen.first
      if let verdict = try demand(
        event.condition, "whether it happens", "not on the whole path", event.observation.description,
        position)
      {
        if case .differs = verdict { return verdict }
        // Neither is it there where it should be?
        return try difference(
          under: [event.condition], "what happens", next?.description ?? "nothing more",
          event.observation.description, position)
      }
      guard let first = seen.popFirst(), first.signature == event.observation.signature else {
        return try difference(
          under: [], "what happens", next?.description ?? "nothing more", event.observation.description,
          position)
      }
      happening.insert(event.index)
      for (index, (mine, other)) in zip(first.words, event.words).enumerated() {
        if let verdict = try demand(mine, other, "word \(index + 1) of \(first.signature)", position) {
          return verdict
        }
      }
    }
    guard let more = seen.first else { return nil }
    return try difference(
      under: [], "what happens", more.description, "nothing more", seen.startIndex + 1)
  }

  private mutating func demand(
    _ mine: Term, _ other: Term, _ what: @autoclosure () -> String, _ position: Int? = nil
  ) throws -> Verdict? {
    guard mine.width == other.width else {
      return try difference(under: [], what(), "\(mine.width) bits", "\(other.width) bits", position)
    }
    if mine == other { return nil }
    let own = given(feasibility.word(mine))
    if own == other { return nil }
    let isSame = feasibility.condition(own.isEqual(to: given(other))).formula
    if isSame.constant == true { return nil }
    return try demand(isSame, what(), "\(mine)", "\(other)", position, values: (mine, other))
  }

  /// - Returns: nil when the formula holds on the whole path.
  private mutating func demand(
    _ formula: Formula, _ what: @autoclosure () -> String, _ mine: @autoclosure () -> String,
    _ other: @autoclosure () -> String, _ position: Int? = nil, values: (Term, Term)? = nil
  ) throws -> Verdict? {
    switch try isPossible(!formula) {
    case .impossible: nil
    case .unknown(let reason): .unknown(reason)
    case .possible: try difference(under: [!formula], what(), mine(), other(), position, values: values)
    }
  }

  private mutating func isPossible(_ formula: Formula) throws -> Feasibility.Verdict {
    var rest = formula.constant == nil ? feasibility.condition(given(formula)).formula : formula
    // Comparisons that the path decides, one by one: their answers serve other
    // paths as well.
    for atom in rest.atoms where rest.constant == nil {
      for side in [atom, !atom]
      where try verdict(on: side) == .impossible {
        given.add(!side)
        break
      }
      rest = given(rest)
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
      // What does not happen here may be due to another event of the same kind.
      guard FlowReplay(run, model).differs(from: contract) else {
        return .unknown("\(what): a difference that its inputs do not show")
      }
      let shown = values.map { ("\($0.0.value(in: model))", "\($0.1.value(in: model))") } ?? (mine, other)
      return .differs(
        FlowDifference(
          observation: position, what: what, model: shown.0, contract: shown.1, inputs: model))
    case .unsatisfiable: return .unknown("a difference that nothing leads to")
    case .unknown(let reason): return .unknown(reason)
    }
  }
}
