// An input that shows a difference, as natural as possible: first what a person
// would think of; then that with only some words changed; then whatever there is.

import Claims
import SMT
import Spec
import World

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
    let tape = Tape(formulas: [wanted])
    if let natural = samples.first(where: { tape.run($0).formulas[0] }) { return natural }
    for sample in samples.prefix(1) {
      let pinned = sample.sorted.filter { !wanted.variables.contains($0.variable) }
      var changed = sample
      // What the wanted condition speaks about may change, in as few words as possible.
      var kept: [Formula] = []
      for (variable, value) in sample.sorted where wanted.variables.contains(variable) {
        let keep = variable.term.isEqual(to: Term(value))
        if try search.model([wanted, keep] + kept) != nil { kept.append(keep) }
      }
      guard let model = try search.model([wanted] + kept) else { continue }
      for (variable, value) in model.sorted { changed[variable] = value }
      for (variable, value) in pinned { changed[variable] = value }
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
    let values = subject.revision.decisions.accessValues
    let number = cell.right.map { domain.rights[$0].number }
    let right = number.map { $0.map { Row.Right(value: $0, in: values) } ?? .other } ?? .unknown
    return Row(
      right, cell.attempt, lookup: cell.lookup, gate: cell.gate == .on ? .on : .off, sent: sent)
  }
}
