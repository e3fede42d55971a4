// Holds printed tables against a function. The verdict is by questions about
// what the rows say, as formulas: no two overlap, each is what the function
// does, none is missing. Only then the right table is looked at, to explain.

import BitVectors
import Claims
import SMT
import Source
import Spec
import XenABI

/// Checks any number of tables about one function.
public struct TableChecker {
  private let subject: Subject
  private let solver: Solver
  private let right: RightTable

  /// - Throws: `SolverError` when libz3 fails.
  public init(_ subject: Subject, solver: Solver) throws(SolverError) {
    (self.subject, self.solver) = (subject, solver)
    right = try RightTable(of: subject, solver: solver)
  }

  /// - Throws: `SolverError` when libz3 fails.
  public func check(_ table: PrintedTable) throws(SolverError) -> TableCheck {
    var work = CheckWork(table, subject, right, solver)
    work.readRows()
    try work.compareRows()
    try work.findMissing()
    work.explainNarrowRows()
    work.compareStatements()
    return TableCheck(
      subject: subject.name, place: table.place, rows: table.rows, findings: work.findings.byLine,
      gaps: work.gaps)
  }
}

extension [TableCheck.Finding] {
  fileprivate var byLine: [Element] {
    let rest = filter { $0.kind != .missing }
    let sorted = rest.enumerated().sorted { a, b in
      let (left, right) = (a.element.places[0], b.element.places[0])
      return left == right ? a.offset < b.offset : left < right
    }
    return sorted.map(\.element) + filter { $0.kind == .missing }
  }
}

/// One table on its way.
struct CheckWork {
  typealias Finding = TableCheck.Finding

  private struct Said {
    let printed: PrintedRow
    let row: TableRow
    let condition: Formula
  }

  private let table: PrintedTable
  private let subject: Subject
  private let right: RightTable
  private let solver: Solver
  private var said: [Said] = []
  private(set) var findings: [Finding] = []
  private(set) var gaps: [String] = []
  /// Positions of rows that speak about the same inputs.
  private var overlaps: [(earlier: Int, later: Int)] = []

  init(_ table: PrintedTable, _ subject: Subject, _ right: RightTable, _ solver: Solver) {
    (self.table, self.subject, self.right, self.solver) = (table, subject, right, solver)
    if case .undecided(let reason) = right.proof { gaps.append("the function itself: \(reason)") }
  }

  private var domain: Domain { right.domain }

  // MARK: Reading

  mutating func readRows() {
    let reader = RowReader(
      columns: table.columns, gates: domain.gates, rights: domain.rights, remarks: table.remarks,
      conditions: right.conditions)
    for printed in table.rows {
      do throws(RowFault) {
        let row = try reader.read(printed.words)
        let condition = domain.condition(of: row.lookups, row.gates, row.rights, row.cube, row.condition)
        said.append(Said(printed: printed, row: row, condition: condition))
      } catch {
        note(.unreadable, printed, "\(printed.complaint)under \(error.column) \(error.what)")
      }
    }
  }

  // MARK: Proving

  /// Rows that stand so in the table that was proved need no proof of their own.
  private func isProved(_ row: TableRow) -> Bool { right.proof == .proved && right.rows.contains(row) }

  mutating func compareRows() throws(SolverError) {
    let code = subject.behaviour.reportedCode
    for (index, entry) in said.enumerated() {
      try findOverlaps(of: index)
      if !isProved(entry.row), try isPossible(entry.condition && code != entry.row.reported.code, entry) {
        noteWrong(entry)
      }
      if entry.row.reported == .unknown {
        gaps.append("\(entry.printed.place): what happens is not known to this tool")
      }
    }
    noteOverlaps()
  }

  private mutating func findOverlaps(of index: Int) throws(SolverError) {
    let entry = said[index]
    // What else it overlaps was told of the first of its like.
    if let twin = said[..<index].firstIndex(where: { $0.row == entry.row }) {
      if try isPossible(entry.condition, entry) { overlaps.append((twin, index)) }
      return
    }
    let earlier = said[..<index].indices.filter { other in
      !isProved(entry.row) || !isProved(said[other].row)
    }
    let before = Formula.any(earlier.map { said[$0].condition })
    guard try isPossible(entry.condition && before, entry) else { return }
    for other in earlier where try isPossible(entry.condition && said[other].condition, entry) {
      overlaps.append((other, index))
    }
  }

  mutating func findMissing() throws(SolverError) {
    let isWhole = right.proof == .proved && right.rows.allSatisfy { row in said.contains { $0.row == row } }
    let covered = Formula.any(said.map(\.condition))
    guard !isWhole, try isPossible(!covered, nil) else { return }
    var open: Set<Cell> = []
    for cell in domain.cells where try isOpen(cell) { open.insert(cell) }
    for line in right.lines(about: open) {
      findings.append(
        Finding(
          kind: .missing, places: [table.place], row: nil, message: "not complete: \(line) is missing",
          hint: nil))
    }
  }

  /// Whether some input of a cell lies in no row.
  private mutating func isOpen(_ cell: Cell) throws(SolverError) -> Bool {
    let rows = said.filter { $0.row.covers(cell, domain) }
    if rows.contains(where: { $0.row.condition == nil }) { return false }
    if rows.isEmpty { return true }
    return try isPossible(domain.condition(of: cell) && !Formula.any(rows.map(\.condition)), nil)
  }

  /// Whether some input is so. Without an answer that is noted, and taken for no.
  private mutating func isPossible(_ formula: Formula, _ entry: Said?) throws(SolverError) -> Bool {
    switch try solver.check(assuming: [formula]) {
    case .satisfiable: return true
    case .unsatisfiable: return false
    case .unknown(let reason):
      gaps.append((entry.map { "\($0.printed.place): " } ?? "whether rows are missing: ") + reason)
      return false
    }
  }
}

// MARK: - Explaining

extension CheckWork {
  private mutating func note(
    _ kind: Finding.Kind, _ row: PrintedRow, _ message: String, also: [Place] = [], hint: String? = nil
  ) {
    findings.append(
      Finding(kind: kind, places: [row.place] + also, row: row.text, message: message, hint: hint))
  }

  /// Of two rows that overlap, the one that the right table has not is to blame.
  private mutating func noteOverlaps() {
    var others: [Int: [Int]] = [:]
    for (earlier, later) in overlaps {
      if said[earlier].row == said[later].row {
        let (first, second) = (said[earlier].printed, said[later].printed)
        note(
          .doubled, second, "not disjoint: lines \(first.place.line) and \(second.place.line) say the same",
          also: [first.place])
      } else {
        let isEarlierToBlame = right.rows.contains(said[later].row) && !right.rows.contains(said[earlier].row)
        others[isEarlierToBlame ? earlier : later, default: []].append(isEarlierToBlame ? later : earlier)
      }
    }
    for (blamed, spared) in others.sorted(by: { $0.key < $1.key }) {
      let lines = spared.map { "line \(said[$0].printed.place.line) (\(said[$0].printed.text))" }
      note(
        .overlapping, said[blamed].printed,
        "not disjoint: speaks about inputs of \(lines.joined(separator: " and ")), too",
        hint: hint(for: said[blamed].row))
    }
  }

  private mutating func noteWrong(_ entry: Said) {
    let cells = domain.cells.filter { entry.row.covers($0, domain) }
    let what =
      if let words = right.commonWords(in: cells) {
        words
      } else {
        right.lines(
          about: Set(cells.filter { right.commonWords(in: [$0]) != entry.row.reported.word })
        ).joined(separator: "; ")
      }
    note(
      .wrong, entry.printed, "reports \(entry.row.reported.word), right is \(what)",
      hint: hint(for: entry.row))
  }

  /// Rows with nothing wrong but that they say too little.
  mutating func explainNarrowRows() {
    guard findings.contains(where: { $0.kind == .missing }) else { return }
    for entry in said where !findings.contains(where: { $0.places.contains(entry.printed.place) }) {
      if let hint = hint(for: entry.row) {
        note(.narrow, entry.printed, "speaks about fewer inputs than a right row", hint: hint)
      }
    }
  }

  /// Where a row that the right table has not is, but for one column, a right
  /// row that is not there: that column.
  private func hint(for row: TableRow) -> String? {
    guard !right.rows.contains(row) else { return nil }
    let own = right.columns(of: row)
    for other in right.rows where !said.contains(where: { $0.row == other }) {
      let columns = right.columns(of: other)
      let different = own.indices.filter { own[$0] != columns[$0] }
      guard different.count == 1, let column = different.first, column + 1 < own.count else { continue }
      let name = right.columnNames[column]
      return "under \(name) it says \(own[column]), right would be \(columns[column])"
    }
    return nil
  }
}

// MARK: - Around the rows

extension CheckWork {
  mutating func compareStatements() {
    let revision = subject.revision
    if !table.columns.hasGate {
      findings.append(
        Finding(
          kind: .statement, places: [table.place], row: nil, message: "the table has no column gate",
          hint: nil))
    }
    if let heading = table.heading, heading.function != revision.traits.function.rawValue, !subject.isC {
      note(
        heading.place,
        "is about \(heading.function), but \(subject.name) has \(revision.traits.function.rawValue)")
    }
    if let origin = table.origin, origin.subject == revision.name, !subject.isC,
      !origin.commit.hasPrefix(revision.commit), !revision.commit.hasPrefix(origin.commit)
    {
      note(origin.place, "says \(origin.commit), but \(revision.name) was read at \(revision.commit)")
    }
    compareNumbers()
  }

  private mutating func compareNumbers() {
    let known = subject.revision.traits.accessValues.rights
    for number in table.numbers {
      guard let right = known.first(where: { $0.name == number.name }) else {
        note(number.place, "names \(number.name), a right that \(subject.name) has not")
        continue
      }
      if right.value != number.value {
        note(number.place, "says \(number.name)=\(number.value), right is \(number.name)=\(right.value)")
      }
    }
    let missing = known.filter { right in !table.numbers.contains { $0.name == right.name } }
    if let first = table.numbers.first, !missing.isEmpty {
      note(first.place, "does not number \(missing.map(\.name).joined(separator: ", "))")
    }
  }

  private mutating func note(_ place: Place, _ message: String) {
    findings.append(Finding(kind: .statement, places: [place], row: nil, message: message, hint: nil))
  }
}
