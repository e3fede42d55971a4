// The rows of one obligation, as far as they are known.

import Claims
import SMT
import Spec
import World

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
  // Made when the first row fails.
  private lazy var partition = obligation.rows.partition
  private lazy var tape = Tape(formulas: [violation, innocent])
  private var conditions: [Row: Formula] = [:]
  /// What a solver found, the newest last.
  private var models: [Model] = []

  init(_ obligation: Obligation) {
    self.obligation = obligation
    isUnknown = obligation.isUnknown
    violation = obligation.premise && !isUnknown && obligation.isBroken
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
    throw ReplayFault(description: "an input of the premise lies in no row")
  }

  mutating func condition(of row: Row) -> Formula {
    if let known = conditions[row] { return known }
    let made = obligation.rows.condition(of: row)
    conditions[row] = made
    return made
  }
}

// MARK: - All rows at once

extension RowSearch {
  /// The two questions about each row, in the order of a survey.
  private static let (violationIndex, innocentIndex) = (0, 1)

  /// In which rows the claim is broken, and in which it is not.
  /// - Returns: nil when there are too many cases.
  mutating func survey(_ solver: Solver) -> RowSurvey? {
    let partition = partition
    guard let survey = solver.survey([violation, innocent], in: partition.regions) else { return nil }
    return RowSurvey(
      isExact: survey.isExact,
      rows: partition.rows.indices.compactMap { index in
        guard survey.mayBeTrue(Self.violationIndex, in: index) else { return nil }
        return RowSurvey.Row(
          row: partition.rows[index], mayBePartial: survey.mayBeTrue(Self.innocentIndex, in: index),
          violation: survey.model(of: Self.violationIndex, in: index),
          innocent: survey.model(of: Self.innocentIndex, in: index))
      })
  }

  /// Takes up all that an exact survey has found.
  /// - Throws: `ReplayFault` when an input is not what it was found as.
  mutating func take(_ survey: RowSurvey) throws(ReplayFault) {
    for found in survey.rows {
      guard let violation = found.violation, try lies(violation, in: found.row, Self.violationIndex) else {
        throw ReplayFault(description: "a survey found an input that does not break the claim")
      }
      if found.mayBePartial {
        guard let innocent = found.innocent, try lies(innocent, in: found.row, Self.innocentIndex) else {
          throw ReplayFault(description: "a survey found an input that breaks the claim")
        }
      }
      failing.append(Found(row: found.row, model: violation, isPartial: found.mayBePartial))
    }
  }

  private mutating func lies(_ model: Model, in row: Row, _ question: Int) throws(ReplayFault) -> Bool {
    tape.run(model).formulas[question] && condition(of: row).holds(in: model)
  }
}

/// What all cases say of the rows of an obligation.
struct RowSurvey {
  struct Row {
    let row: Spec.Row
    /// Some input may satisfy the claim.
    let mayBePartial: Bool
    /// An input of each kind, where the survey is exact.
    let violation: Model?
    let innocent: Model?
  }

  /// Whether what may be is so.
  let isExact: Bool
  /// Those that may fail, in order; all others are proved not to.
  let rows: [Row]
}

// MARK: - One row after another

extension RowSearch {
  /// Evaluates the natural inputs of rows.
  /// - Parameter survey: what is known of all rows, if anything.
  mutating func trySamples(_ survey: RowSurvey? = nil) {
    for row in survey?.rows.map(\.row) ?? partition.rows {
      var bad: Model?
      var isPartial = false
      for sample in obligation.rows.samples(of: row) {
        let truth = tape.run(sample).formulas
        if truth[Self.violationIndex] { bad = bad ?? sample }
        isPartial = isPartial || truth[Self.innocentIndex]
      }
      if let bad { failing.append(Found(row: row, model: bad, isPartial: isPartial)) }
    }
  }

  /// The most natural input of a failing row that breaks the claim.
  mutating func witness(of row: Row) -> Model {
    obligation.rows.samples(of: row).first { tape.run($0).formulas[Self.violationIndex] }
      ?? failing.first { $0.row == row }!.model
  }

  /// Whether a row is known to fail.
  func fails(_ row: Row) -> Bool { failing.contains { $0.row == row } }

  /// Moves what was found in other rows to this one: where it breaks the claim, so does the row.
  mutating func tryMoving(to row: Row) -> Bool {
    guard let model = moved(to: row, Self.violationIndex) else { return false }
    failing.append(Found(row: row, model: model, isPartial: false))
    return true
  }

  /// The same for what satisfies the claim in a failing row.
  mutating func tryMovingInnocent(to row: Row) -> Bool {
    guard moved(to: row, Self.innocentIndex) != nil else { return false }
    failing[failing.firstIndex { $0.row == row }!].isPartial = true
    return true
  }

  private mutating func moved(to row: Row, _ question: Int) -> Model? {
    let condition = condition(of: row)
    for model in models.suffix(4).reversed() {
      for moved in obligation.rows.moved(model, to: row)
      where tape.run(moved).formulas[question] && condition.holds(in: moved) { return moved }
    }
    return nil
  }

  /// A natural input that meets the premise.
  func premiseExample() -> Model? {
    let tape = Tape(formulas: [obligation.premise && !isUnknown])
    for row in obligation.rows.rows {
      if let sample = obligation.rows.samples(of: row).first(where: { tape.run($0).formulas[0] }) {
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
    models.append(model)
    if !fails(row) {
      failing.append(Found(row: row, model: model, isPartial: false))
    } else if isNew {
      throw ReplayFault(description: "the rows overlap at \(row)")
    }
  }

  /// Takes up an input that satisfies the claim in a failing row.
  /// - Throws: `ReplayFault` when no such row is there to be marked.
  mutating func markPartial(_ model: Model) throws(ReplayFault) {
    let row = try row(of: model)
    models.append(model)
    guard let index = failing.firstIndex(where: { $0.row == row && !$0.isPartial }) else {
      throw ReplayFault(description: "an innocent input lies in no failing row, but in \(row)")
    }
    failing[index].isPartial = true
  }

  /// The part of a model that the claim's runs or the claim itself depend on.
  func relevant(_ model: Model) -> Model {
    let states = obligation.runs.flatMap(\.behaviour.endStates)
    let terms = states.flatMap { $0.steps.flatMap(\.terms) }
    let used = Tape(formulas: [violation] + states.map(\.condition), terms: terms).variables
    return Model(Dictionary(uniqueKeysWithValues: used.map { ($0, model[$0]) }))
  }

  /// Exactly when an input of the row breaks the claim.
  func condition(within row: Row) -> Formula {
    var put = Substitution(obligation.rows.substitution(for: row))
    return put(violation).simplified
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
