// The table as it would be right, to say what stands where something is wrong.
// It explains verdicts and decides none.

import Claims
import SMT
import Spec
import XenABI

/// The proved table of a function, cell by cell.
struct RightTable {
  let rows: [TableRow]
  let proof: TableProof
  let domain: Domain
  private let allGates: [GateWord]

  init(of subject: Subject, solver: Solver) throws(SolverError) {
    let table = try TruthTable(of: subject, solver: solver)
    (rows, proof) = (table.rows, table.proof)
    domain = Domain(of: subject)
    allGates = GateWord.words(for: subject.revision.traits.gate)
  }

  /// Every condition in it, by the words in which it is printed.
  var conditions: [String: Formula] {
    let printed = rows.compactMap { row in row.condition.map { ($0.sentence, $0) } }
    // Conditions that are too long to print share their words, and tell nothing.
    return Dictionary(grouping: printed, by: \.0).compactMapValues {
      $0.count == 1 || Set($0.map(\.1)).count == 1 ? $0[0].1 : nil
    }
  }

  /// The fewest lines that say about these cells, and no others, what is right:
  /// `ok on n r 1 0: R W`.
  func lines(about cells: Set<Cell>) -> [String] {
    let minimiser = Minimiser(
      domain: domain, value: { cells.contains($0) ? self.words(in: $0) : nil }, rightsWidth: .max / 4)
    return minimiser.lines().map { line in
      let place = words(
        line.lookups, line.gates, line.rights.map { domain.rights[$0] }, line.cube)
      return "\(place.joined(separator: " ")): \(line.value)"
    }
  }

  /// What is reported in all these cells; nil when it is not the same everywhere.
  func commonWords(in cells: [Cell]) -> String? {
    let words = Set(cells.map(self.words))
    return words.count == 1 ? words.first : nil
  }

  private func words(in cell: Cell) -> String {
    rows.filter { $0.covers(cell, domain) }.map { row in
      row.reported.word + (row.condition.map { " where \($0.sentence)" } ?? "")
    }.joined(separator: "; ")
  }

  /// The columns of a row, each in one string.
  func columns(of row: TableRow) -> [String] {
    let part = row.condition.map { " where \($0.sentence)" } ?? ""
    return words(row.lookups, row.gates, row.rights, row.cube) + [row.reported.word + part]
  }

  var columnNames: [String] { layout(.any).header + ["reported"] }

  private func words(
    _ lookups: [Row.Lookup], _ gates: [GateWord], _ rights: [RightNumber], _ cube: Cube
  ) -> [String] {
    layout(cube).cells(lookups, gates, rights, cube)
  }

  private func layout(_ cube: Cube) -> RowColumns {
    RowColumns(cubes: rows.map(\.cube) + [cube], gates: [], allGates: allGates)
  }
}

extension TableRow {
  /// Whether some input of the cell may belong to the row.
  func covers(_ cell: Cell, _ domain: Domain) -> Bool {
    lookups.contains(cell.lookup) && gates.contains(cell.gate) && cube.admits(cell.attempt)
      && (rights.isEmpty || cell.right.map { rights.contains(domain.rights[$0]) } ?? false)
  }
}
