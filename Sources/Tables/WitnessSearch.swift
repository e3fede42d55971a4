// An input that shows a difference, as natural as possible: first what a person
// would think of; then that with only some words changed; then whatever there is.

import BitVectors
import Claims
import Emulation
import SMT
import Spec

struct WitnessSearch {
  private let subjects: [Subject]
  private let domain: Domain

  init(_ left: Subject, _ right: Subject, domain: Domain) {
    subjects = [left, right]
    self.domain = domain
  }

  /// - Parameter wanted: satisfiable, and within the cell.
  func witness(
    in cell: Cell, for wanted: Formula, _ search: inout CellSearch
  ) throws(SolverError) -> Model {
    let samples = samples(of: cell)
    let evaluator = Evaluator(formulas: [wanted])
    if let natural = samples.first(where: { evaluator.run($0).formulas[0] }) { return natural }
    for sample in samples.prefix(1) {
      // Every word that can keep its value does, one after the other.
      var kept: [Formula] = []
      for variable in wanted.variables {
        let keep = variable.term.isEqual(to: Term(sample[variable]))
        if try search.model([wanted, keep] + kept) != nil { kept.append(keep) }
      }
      guard let model = try search.model([wanted] + kept) else { continue }
      var changed = sample
      for variable in wanted.variables { changed[variable] = model[variable] }
      return changed
    }
    return try search.model([wanted]) ?? Model()
  }

  private func samples(of cell: Cell) -> [Model] {
    let found = subjects.flatMap { subject in
      Row.Sent.allCases.flatMap { sent in
        RowSpace(subject: subject, dimensions: [.lookup, .gate, .sent]).samples(of: row(cell, subject, sent))
      }
    }
    guard cell.gate == .offInDebug else { return found }
    return found.map { model in
      var model = model
      model[Variable(Fact.debugBuild)] = Bits(1, width: 1)
      return model
    }
  }

  private func row(_ cell: Cell, _ subject: Subject, _ sent: Row.Sent) -> Row {
    let values = subject.revision.traits.accessValues
    let number = cell.right.map { domain.rights[$0].number }
    let right = number.map { $0.map { Row.Right(value: $0, in: values) } ?? .other } ?? .unknown
    return Row(
      right, cell.attempt, lookup: cell.lookup, gate: cell.gate == .on ? .on : .off, sent: sent)
  }
}
