// An input that breaks a claim now and did not before, where the claim failed already.

import Claims
import SMT
import Spec

extension Obligation {
  /// An input that breaks the claim, run again; the most natural one of a row.
  /// - Parameters:
  ///   - row: in which it lies; nil for any.
  ///   - condition: what else is true of it.
  /// - Returns: nil where there is none, or the solver does not tell.
  /// - Throws: `SolverError`, or `ReplayFault` where it does not replay.
  func witness(in row: Row?, where condition: Formula = Formula(true), _ solver: Solver) throws -> Witness? {
    var search = try RowSearch(self, solver)
    let place = row.map { rows.condition(of: $0) } ?? Formula(true)
    guard case .satisfiable(let model) = try solver.check(assuming: [search.violation, place, condition])
    else { return nil }
    try search.addFailing(model, isNew: false)
    return try search.shown(row ?? search.failing[0].row, row == nil ? model : nil)
  }
}

extension RowSearch {
  /// How an input of a failing row breaks the claim.
  /// - Parameter model: nil for the most natural one.
  /// - Throws: `ReplayFault` where it does not replay.
  mutating func shown(_ row: Row, _ model: Model? = nil) throws -> Witness {
    let model = model ?? witness(of: row)
    let traces = try obligation.runs.map { try Replay.trace(of: $0, on: model) }
    let undefined = traces.compactMap { trace -> String? in
      if case .halted(.undefined(let stop)) = trace.ending { "undefined: " + stop.sentence } else { nil }
    }
    return Witness(
      row: row, inputs: relevant(model), traces: traces,
      explanation: undefined.isEmpty ? obligation.explain(model) : undefined)
  }
}
