// The rows of one obligation, as far as they are known.

import BitVectors
import Claims
import Emulation
import SMT
import Spec

/// Which rows fail, with an input for each, and which of them only in part.
struct RowSearch {
  struct Found {
    let row: Row
    let model: Model
    var isPartial: Bool
  }

  private(set) var failing: [Found] = []
  /// Inputs that break the claim; those about which nothing is known are not among them.
  let violation: Formula
  let isUnknown: Formula
  let obligation: Obligation
  /// Inputs that break the claim for some values of what nobody knows, not for all.
  let isOpen: Formula
  /// That, in words.
  let unknowns: [String]
  // Made when the first row fails.
  private lazy var partition = obligation.rows.partition
  private lazy var evaluator = Evaluator(formulas: [violation, innocent])
  private var conditions: [Row: Formula] = [:]
  /// What is left of the violation after the steps that lead into a row.
  private var within: [[[Variable: Term]]: Formula] = [:]

  /// - Throws: `SolverError`.
  init(_ obligation: Obligation, _ solver: Solver) throws {
    self.obligation = obligation
    let certain = try CertainViolation(obligation.violation, solver)
    isOpen = certain.open
    isUnknown = obligation.isUnknown || isOpen
    violation = certain.formula
    unknowns = certain.unknowns
  }

  /// Why something is open.
  var openReason: String {
    "nobody knows \(unknowns.joined(separator: " or ")), and it decides"
  }

  /// Some input of a failing row.
  var failingRows: Formula { mutating get { Formula.any(failing.map { condition(of: $0.row) }) } }
  /// Some input of a row that is not known to fail only in part.
  var wholeRows: Formula {
    mutating get { Formula.any(failing.filter { !$0.isPartial }.map { condition(of: $0.row) }) }
  }
  /// Inputs that do not break the claim.
  var innocent: Formula { !violation && !isUnknown }

  /// The row that a model lies in; most likely one that is known to fail.
  /// - Throws: `ReplayFault` when it lies in none.
  private mutating func row(of model: Model) throws(ReplayFault) -> Row {
    for row in failing.map(\.row) + partition.rows where condition(of: row).holds(in: model) { return row }
    throw ReplayFault("an input of the premise lies in no row")
  }

  private mutating func condition(of row: Row) -> Formula {
    if let known = conditions[row] { return known }
    let made = obligation.rows.condition(of: row)
    conditions[row] = made
    return made
  }
}

// MARK: - All rows at once

extension RowSearch {
  /// The two questions about each row, in the order of a survey and of the evaluator.
  private static let (violationIndex, innocentIndex) = (0, 1)

  /// Finds all failing rows, and which of them fail only in part.
  /// - Returns: false when that takes too many cases.
  /// - Throws: `ReplayFault` when an input is not what it was found as.
  mutating func survey(_ solver: Solver) throws -> Bool {
    let (rows, regions) = partition
    guard let survey = try solver.survey([violation, innocent], in: regions) else { return false }
    for (index, row) in rows.enumerated() {
      guard let violation = survey.model(of: Self.violationIndex, in: index) else { continue }
      let innocent = survey.model(of: Self.innocentIndex, in: index)
      guard lies(violation, in: row, Self.violationIndex),
        innocent.map({ lies($0, in: row, Self.innocentIndex) }) ?? true
      else { throw ReplayFault("a survey found an input of \(row) that is none") }
      failing.append(Found(row: row, model: violation, isPartial: innocent != nil))
    }
    return true
  }

  private mutating func lies(_ model: Model, in row: Row, _ question: Int) -> Bool {
    evaluator.run(model).formulas[question] && condition(of: row).holds(in: model)
  }
}

// MARK: - Witnesses

extension RowSearch {
  /// The most natural input of a failing row that breaks the claim; else one with as
  /// few bits set as its neighbours.
  mutating func witness(of row: Row) -> Model {
    let samples = obligation.rows.samples(of: row)
    if let sample = samples.first(where: { evaluator.run($0).formulas[Self.violationIndex] }) {
      return sample
    }
    var model = failing.first { $0.row == row }!.model
    for (variable, value) in model.sorted {
      for bit in (0..<variable.width).reversed() where value.value >> bit & 1 == 1 {
        var smaller = model
        smaller[variable] = Bits(model[variable].value & ~(1 << bit), width: variable.width)
        if lies(smaller, in: row, Self.violationIndex) { model = smaller }
      }
    }
    return model
  }
}

// MARK: - One row after another

extension RowSearch {
  /// Evaluates the natural inputs of every row.
  mutating func trySamples() {
    for row in partition.rows {
      var bad: Model?
      var isPartial = false
      for sample in obligation.rows.samples(of: row) {
        let truth = evaluator.run(sample).formulas
        if truth[Self.violationIndex] { bad = bad ?? sample }
        isPartial = isPartial || truth[Self.innocentIndex]
      }
      if let bad { failing.append(Found(row: row, model: bad, isPartial: isPartial)) }
    }
  }

  /// A natural input that meets the premise.
  func premiseExample() -> Model? {
    let evaluator = Evaluator(formulas: [obligation.premise && !isUnknown])
    for row in obligation.rows.rows {
      if let sample = obligation.rows.samples(of: row).first(where: { evaluator.run($0).formulas[0] }) {
        return sample
      }
    }
    return nil
  }

  /// Takes up a counterexample, unless its row is known to fail.
  /// - Throws: `ReplayFault` when it should be in a new row and is not: the
  ///   search would not come to an end.
  mutating func addFailing(_ model: Model, isNew: Bool) throws(ReplayFault) {
    let row = try row(of: model)
    if !failing.contains(where: { $0.row == row }) {
      failing.append(Found(row: row, model: model, isPartial: false))
    } else if isNew {
      throw ReplayFault("the rows overlap at \(row)")
    }
  }

  /// Takes up an input that satisfies the claim in a failing row.
  /// - Throws: `ReplayFault` when no such row is there to be marked.
  mutating func markPartial(_ model: Model) throws(ReplayFault) {
    let row = try row(of: model)
    guard let index = failing.firstIndex(where: { $0.row == row && !$0.isPartial }) else {
      throw ReplayFault("an innocent input lies in no failing row, but in \(row)")
    }
    failing[index].isPartial = true
  }

  /// The part of a model that the claim's runs or the claim itself depend on.
  func relevant(_ model: Model) -> Model {
    let states = obligation.runs.flatMap(\.behaviour.endStates)
    let terms = states.flatMap { $0.steps.flatMap(\.terms) }
    let used = Evaluator(formulas: [violation] + states.map(\.condition), terms: terms).variables
    return Model(Dictionary(uniqueKeysWithValues: used.map { ($0, model[$0]) }))
  }

  /// What is true of every input of the row.
  mutating func context(of row: Row) -> Formula { condition(of: row) }

  /// Exactly when an input of the row breaks the claim.
  mutating func condition(within row: Row) -> Formula {
    var (condition, steps): (Formula, [[Variable: Term]]) = (violation, [])
    for step in obligation.rows.substitutions(for: row) {
      steps.append(step)
      if let known = within[steps] {
        condition = known
      } else {
        var put = Substitution(step)
        condition = put(condition)
        within[steps] = condition
      }
    }
    return condition.simplified
  }
}

extension Step<Term> {
  /// The words that a reader sees of this step.
  fileprivate var terms: [Term] {
    switch self {
    case .lookUp(let gfn, let index, let answer): [gfn, index, answer.rc]
    case .send(let request, let answer):
      [
        request.gfn, request.gla, request.offset, request.accessFlags, request.flags, request.nestedBase,
        answer.rc,
      ]
    case .write(_, let value): [value]
    }
  }
}
