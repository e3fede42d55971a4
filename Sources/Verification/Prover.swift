// From an obligation to a verdict:
//
// 1. propositions without rows must be theorems;
// 2. is there a counterexample? If so, all rows are surveyed at once: which fail,
//    and which of them only in part. Where there are too many cases for that,
//    natural inputs of every row are evaluated, and the solver is asked for more
//    until there are none;
// 3. of the failing row that is shown, the most natural input that breaks the claim
//    is the witness;
// 4. if no row fails: is anything unknown within the premise, does anything
//    meet the premise at all?
// 5. a counterexample is replayed before it counts.

import BitVectors
import Claims
import Flow
import SMT
import Source
import Spec
import SymbolicExecution

/// A fault of this tool or of libz3, found while proving: never a verdict.
public enum ProveFault: Error, CustomStringConvertible {
  case solver(SolverError)
  case replay(ReplayFault)
  case explore(ExploreFault)
  case flow(FlowFault)

  public var description: String {
    switch self {
    case .solver(let error): error.description
    case .replay(let fault): fault.description
    case .explore(let fault): fault.description
    case .flow(let fault): fault.description
    }
  }
}

/// Decides claims about subjects, with one solver.
public struct Prover {
  private let solver: Solver
  private let labels: RowLabels

  public init(solver: Solver, labels: RowLabels) {
    self.solver = solver
    self.labels = labels
  }

  /// - Throws: `ProveFault` when a witness does not replay or libz3 misbehaves.
  public func decide(_ claim: any AccessCheckClaim, on subject: Subject, _ background: Background)
    throws(ProveFault)
    -> ClaimResult
  {
    try decide(claim, on: subject, background, EstablishedFacts([subject], solver))
  }

  /// - Parameter facts: what labels rest on.
  func decide(
    _ claim: any AccessCheckClaim, on subject: Subject, _ background: Background, _ facts: EstablishedFacts
  ) throws(ProveFault) -> ClaimResult {
    let before = solver.asked
    var result = try attempt(claim, on: subject, background) {
      try decide(claim, $0, facts)
    } otherwise: {
      ClaimResult(claim, $0)
    }
    result.asked = solver.asked - before + subject.behaviour.asked
    return result
  }

  /// The same without words: no conditions, no witness.
  /// - Throws: as `decide`.
  public func outline(_ claim: any AccessCheckClaim, on subject: Subject, _ background: Background)
    throws(ProveFault)
    -> Outline
  {
    try attempt(claim, on: subject, background) { obligation in
      switch try finding(claim, obligation) {
      case .decided(let result): Outline(verdict: result.verdict, rows: [])
      case .failing(let search, _): Outline(verdict: .fails, rows: search.failing.map(\.row).sorted())
      }
    } otherwise: {
      Outline(verdict: $0, rows: [])
    }
  }

  /// Whether a claim holds, with no more work than it takes to find one counterexample.
  /// - Throws: as `decide`.
  public func proves(_ claim: any AccessCheckClaim, on subject: Subject, _ background: Background)
    throws(ProveFault)
    -> Bool
  {
    try attempt(claim, on: subject, background) { obligation in
      let search = try RowSearch(obligation, solver)
      if case .satisfiable = try solver.check(assuming: [search.violation]) { return false }
      guard case .decided(let result) = try finding(claim, obligation) else { return false }
      return result.verdict == .holds
    } otherwise: { _ in
      false
    }
  }

  private func attempt<Result>(
    _ claim: any AccessCheckClaim, on subject: Subject, _ background: Background,
    _ body: (Obligation) throws -> Result,
    otherwise: (Verdict) -> Result
  ) throws(ProveFault) -> Result {
    let applicability: Applicability
    do { applicability = try claim.obligation(on: subject, background) } catch { throw .explore(error) }
    switch applicability {
    case .notApplicable(let reason): return otherwise(.notApplicable(reason))
    case .undecided(let reason): return otherwise(.undecided(reason))
    case .applies(let obligation):
      do {
        return try body(obligation)
      } catch let error as SolverError {
        throw .solver(error)
      } catch let fault as ReplayFault {
        throw .replay(fault)
      } catch {
        throw .solver(SolverError("\(error)"))
      }
    }
  }

  private func decide(
    _ claim: any AccessCheckClaim, _ obligation: Obligation, _ facts: EstablishedFacts
  ) throws -> ClaimResult {
    switch try finding(claim, obligation) {
    case .decided(let result): result
    case .failing(let search, let gap): try failed(claim, search, gap, facts)
    }
  }

  private enum Finding {
    case decided(ClaimResult)
    /// Rows fail; and why there may be more, if so.
    case failing(RowSearch, String?)
  }

  private func finding(_ claim: any AccessCheckClaim, _ obligation: Obligation) throws -> Finding {
    if let result = try withoutProof(claim, obligation) { return .decided(result) }
    var search = try RowSearch(obligation, solver)
    let gap = try findFailingRows(&search)
    guard search.failing.isEmpty else { return .failing(search, try gap ?? openRows(&search)) }
    if let gap { return .decided(ClaimResult(claim, .undecided(gap), obligation)) }
    if let reason = try unknownWithin(obligation.premise, obligation, search) {
      return .decided(ClaimResult(claim, .undecided(reason), obligation))
    }
    guard let example = try premiseExample(obligation, search) else {
      // What is not known might have met it.
      let unknown = try unknownWithin(Formula(true), obligation, search)
      return .decided(
        ClaimResult(claim, .undecided(unknown ?? "vacuous: no input meets the premise"), obligation))
    }
    for run in obligation.runs { _ = try Replay.trace(of: run, on: example) }
    return .decided(ClaimResult(claim, .holds, obligation, premiseWitness: example))
  }
}

// MARK: - Propositions without rows

extension Prover {
  /// What comes of the claim if one of them is refuted, or else has no answer.
  private func withoutProof(_ claim: any AccessCheckClaim, _ obligation: Obligation) throws -> ClaimResult? {
    var open: String?
    for theorem in obligation.theorems {
      switch try solver.check(assuming: [!theorem.formula]) {
      case .unsatisfiable: open = open ?? theorem.obstacle.map { "\(theorem.name): \($0)" }
      case .unknown(let reason): open = open ?? "\(theorem.name): \(reason)"
      case .satisfiable(let model):
        let witness = Witness(
          row: nil, inputs: model, traces: [], explanation: ["does not hold: \(theorem.name)"])
        return ClaimResult(claim, .fails, obligation, witness: witness)
      }
    }
    return open.map { ClaimResult(claim, .undecided($0), obligation) }
  }
}

// MARK: - Rows

extension Prover {
  /// Finds the rows that fail, and which of them do so only in part.
  /// - Returns: why the search stopped short, if it did.
  private func findFailingRows(_ search: inout RowSearch) throws -> String? {
    if case .unsatisfiable = try solver.checkByCases(assuming: [search.violation]) { return nil }
    guard try search.survey(solver) else {
      let gap = try askForFailingRows(&search)
      return try search.failing.isEmpty ? gap : gap ?? askForPartialRows(&search)
    }
    try solver.note(unsatisfiable: [search.violation, !search.failingRows])
    try solver.note(unsatisfiable: [search.innocent, search.wholeRows])
    return nil
  }

  /// Asks for counterexamples outside the rows found so far, until there are none.
  /// - Returns: why the search stopped short, if it did.
  private func askForFailingRows(_ search: inout RowSearch) throws -> String? {
    while true {
      switch try solver.check(assuming: [search.violation, !search.failingRows]) {
      case .unsatisfiable: return nil
      case .unknown(let reason):
        if search.failing.isEmpty { search.trySamples() }
        return reason
      case .satisfiable(let model):
        let isFirst = search.failing.isEmpty
        if isFirst { search.trySamples() }
        try search.addFailing(model, isNew: !isFirst)
      }
    }
  }

  /// Asks for inputs that satisfy the claim within rows that seem to fail altogether.
  private func askForPartialRows(_ search: inout RowSearch) throws -> String? {
    while true {
      switch try solver.check(assuming: [search.innocent, search.wholeRows]) {
      case .unsatisfiable: return nil
      case .unknown(let reason): return reason
      case .satisfiable(let model): try search.markPartial(model)
      }
    }
  }

  /// Why more rows may fail than are sure to, if so.
  private func openRows(_ search: inout RowSearch) throws -> String? {
    guard !search.unknowns.isEmpty,
      case .satisfiable = try solver.check(assuming: [search.isOpen, !search.failingRows])
    else { return nil }
    return search.openReason
  }

  /// Why something within the premise is unknown, if it is.
  private func unknownWithin(
    _ premise: Formula, _ obligation: Obligation, _ search: RowSearch
  ) throws -> String? {
    switch try solver.check(assuming: [premise, search.isUnknown]) {
    case .unsatisfiable: return nil
    case .unknown(let reason): return reason
    case .satisfiable(let model):
      for state in obligation.runs.flatMap(\.behaviour.endStates) {
        guard state.condition.holds(in: model) else { continue }
        if let stop = state.unknownReason { return stop.sentence }
        if state.lookupCount > 1 {
          return "asks for the right \(state.lookupCount) times; rows speak about one lookup"
        }
      }
      return search.unknowns.isEmpty
        ? "something within the premise is unknown" : search.openReason
    }
  }

  private func premiseExample(_ obligation: Obligation, _ search: RowSearch) throws -> Model? {
    if let sample = search.premiseExample() { return sample }
    guard case .satisfiable(let model) = try solver.check(assuming: [obligation.premise]) else { return nil }
    return model
  }
}

// MARK: - Failing

extension Prover {
  private func failed(
    _ claim: any AccessCheckClaim, _ search: RowSearch, _ gap: String?, _ facts: EstablishedFacts
  ) throws -> ClaimResult {
    let obligation = search.obligation
    var search = search
    var conditions = ConditionWords(solver)
    let rows = try search.failing.map { found in
      let rule = try labels.rule(for: found.row, claim: claim.name) { try facts.contains($0) }
      let condition =
        found.isPartial
        ? try conditions.words(
          search.condition(within: found.row), within: search.context(of: found.row),
          search.witness(of: found.row))
        : nil
      return FailingRow(
        row: found.row, condition: condition?.text, label: rule.label.value, because: rule.because.value,
        cells: obligation.cells(found.row), isExact: condition?.isExact ?? true)
    }.sorted { $0.row < $1.row }
    let shown = rows.first { $0.label == .reachable } ?? rows[0]
    let witness = try search.shown(shown.row)
    var result = ClaimResult(
      claim, .fails, obligation, rows: rows, rowsAreIncomplete: gap, witness: witness)
    if !search.unknowns.isEmpty { result.certain = search.violation }
    return result
  }
}

extension ClaimResult {
  init(
    _ claim: any AccessCheckClaim, _ verdict: Verdict, _ obligation: Obligation? = nil,
    rows: [FailingRow] = [],
    rowsAreIncomplete: String? = nil, witness: Witness? = nil, premiseWitness: Model? = nil
  ) {
    self.init(
      claim: claim.name, claim.statement, isAboutRevision: claim.isAboutRevision, verdict,
      bounds: obligation?.bounds ?? "", assumptions: obligation?.assumptions ?? [], rows: rows,
      rowsAreIncomplete: rowsAreIncomplete, witness: witness, premiseWitness: premiseWitness)
    certificate = obligation.map { .obligation($0) }
  }
}
