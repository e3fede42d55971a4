// The truth table of the switch: which access to which page is reported, with
// which flags. Every line is a set of rows with the same result; together the
// lines are proved to exclude each other, to cover every input, and to say what
// the function does.

import Claims
import SMT
import Spec
import World
import Xen

/// A complete table of one subject.
public struct TruthTable: Sendable {
  /// Rows with the same result. Where a list holds everything there is, the
  /// column says nothing.
  public struct Line: Hashable, Sendable {
    public let lookups: [Row.Lookup]
    public let gates: [Row.Gate]
    public let rights: [Row.Right]
    public let attempts: [Row.Attempt]
    public let reported: Reported
    /// Nil if it is so for all inputs of the rows.
    public let condition: Formula?
  }

  public let subject: String
  public let values: AccessValues
  public let lines: [Line]
  /// Why the table is not proved equal to the function, if it is not.
  public let unproved: String?
  let space: RowSpace

  /// - Throws: `Undecided` when the solver has no answer, `SolverError`.
  public init(of subject: Subject, solver: Solver) throws {
    self.subject = subject.name
    values = subject.revision.decisions.accessValues
    let space = RowSpace(subject: subject, dimensions: [.lookup, .gate])
    self.space = space
    var cells: [Row: TableCell] = [:]
    for row in space.rows { cells[row] = try TableCell.exact(row, space, subject.behaviour, solver) }
    lines = Grouping(cells).lines
    unproved = try TruthTable.flaw(lines, space, subject.behaviour, solver)
  }

  /// The inputs that a line speaks about.
  static func condition(of line: Line, _ space: RowSpace) -> Formula {
    let rows = line.lookups.flatMap { lookup in
      line.gates.flatMap { gate in
        line.rights.flatMap { right in line.attempts.map { Row(right, $0, lookup: lookup, gate: gate) } }
      }
    }.filter { ($0.lookup == .ok) == ($0.right != .unknown) }
    return Formula.any(rows.map(space.condition)) && (line.condition ?? Formula(true))
  }

  /// What is wrong with a table: lines that overlap, inputs without a line, a
  /// line that says something else than the function does.
  static func flaw(
    _ lines: [Line], _ space: RowSpace, _ behaviour: Behaviour, _ solver: Solver
  ) throws -> String? {
    let conditions = lines.map { condition(of: $0, space) }
    for (index, condition) in conditions.enumerated() {
      if try solver.isPossible(condition && Formula.any(conditions[..<index])) { return "line \(index + 1) overlaps another" }
      if try solver.isPossible(condition && !lines[index].reported.condition(behaviour)) {
        return "line \(index + 1) is not what the function does"
      }
    }
    return try solver.isPossible(!Formula.any(conditions)) ? "some inputs have no line" : nil
  }
}

/// From cells to lines: rights that behave alike share lines, and attempts with
/// the same result become one line with don't-cares.
private struct Grouping {
  private let cells: [Row: TableCell]

  init(_ cells: [Row: TableCell]) { self.cells = cells }

  var lines: [TruthTable.Line] {
    // With checks off most functions do the same whatever else is the case.
    let off = lines(.off, Row.Lookup.allCases)
    let isUniform = off.allSatisfy { $0.condition == nil && $0.reported == off[0].reported }
    let shut = isUniform
      ? [line(Row.Lookup.allCases, .off, Row.Right.allCases + [.unknown], Row.Attempt.allCases, .init(off[0].reported))] : off
    return lines(.on, Row.Lookup.allCases) + shut
  }

  private func lines(_ gate: Row.Gate, _ lookups: [Row.Lookup]) -> [TruthTable.Line] {
    lookups.flatMap { lookup in
      groups(gate, lookup).flatMap { rights in
        covers(rights[0], gate, lookup).map { line([lookup], gate, rights, $0.attempts, $0.entry) }
      }
    }
  }

  /// Rights with the same cells, in the order of the first of each group.
  private func groups(_ gate: Row.Gate, _ lookup: Row.Lookup) -> [[Row.Right]] {
    let present = cells.keys.filter { $0.gate == gate && $0.lookup == lookup }.sorted()
    var groups: [(cells: [TableCell], rights: [Row.Right])] = []
    for right in present.map(\.right).reduce(into: [Row.Right]()) { if $0.last != $1 { $0.append($1) } } {
      let cells = Row.Attempt.allCases.map { self.cells[Row(right, $0, lookup: lookup, gate: gate)]! }
      if let index = groups.firstIndex(where: { $0.cells == cells }) {
        groups[index].rights.append(right)
      } else {
        groups.append((cells, [right]))
      }
    }
    return groups.map(\.rights)
  }

  /// For each result of a right the attempts that have it, cut into cubes over
  /// the write and fetch bits.
  private func covers(
    _ right: Row.Right, _ gate: Row.Gate, _ lookup: Row.Lookup
  ) -> [(attempts: [Row.Attempt], entry: TableCell.Entry)] {
    var byEntry: [(entry: TableCell.Entry, attempts: [Row.Attempt])] = []
    for attempt in Row.Attempt.allCases {
      for entry in cells[Row(right, attempt, lookup: lookup, gate: gate)]!.entries {
        if let index = byEntry.firstIndex(where: { $0.entry == entry }) {
          byEntry[index].attempts.append(attempt)
        } else {
          byEntry.append((entry, [attempt]))
        }
      }
    }
    return byEntry.flatMap { entry, attempts in Cubes.cover(attempts).map { ($0, entry) } }
  }

  private func line(
    _ lookups: [Row.Lookup], _ gate: Row.Gate, _ rights: [Row.Right], _ attempts: [Row.Attempt], _ entry: TableCell.Entry
  ) -> TruthTable.Line {
    TruthTable.Line(
      lookups: lookups, gates: [gate], rights: rights, attempts: attempts, reported: entry.reported,
      condition: entry.condition)
  }
}

/// Sets of attempts that can be written with 0, 1 and x for the write bit and
/// the fetch bit; `none` (an error code of zero) counts as 0 0 beside `read`.
enum Cubes {
  /// What a cube looks like in a table.
  static func text(_ attempts: [Row.Attempt]) -> (write: String, fetch: String) {
    func column(_ set: [Row.Attempt]) -> String {
      let has = attempts.contains { set.contains($0) }
      let lacks = attempts.contains { !set.contains($0) }
      return has && lacks ? "x" : has ? "1" : "0"
    }
    return (column([.write, .writeAndFetch]), column([.fetch, .writeAndFetch]))
  }

  /// All cubes, the largest first.
  static let all: [[Row.Attempt]] = [
    [.none, .read, .write, .fetch, .writeAndFetch], [.write, .writeAndFetch], [.fetch, .writeAndFetch],
    [.none, .read, .write], [.none, .read, .fetch], [.none, .read], [.write], [.fetch], [.writeAndFetch],
    // An error code of zero and one that is not, where they differ.
    [.read, .write, .fetch, .writeAndFetch], [.none], [.read],
  ]

  /// The fewest cubes that make up the set without overlap, in the order of attempts.
  static func cover(_ attempts: [Row.Attempt]) -> [[Row.Attempt]] {
    let wanted = Set(attempts)
    let usable = all.filter { wanted.isSuperset(of: $0) }
    var best: [[Row.Attempt]]?
    func search(_ rest: Set<Row.Attempt>, _ from: Int, _ chosen: [[Row.Attempt]]) {
      if rest.isEmpty {
        if chosen.count < best?.count ?? .max { best = chosen }
        return
      }
      guard chosen.count + 1 < best?.count ?? .max else { return }
      for index in usable.indices where index >= from && rest.isSuperset(of: usable[index]) {
        search(rest.subtracting(usable[index]), index + 1, chosen + [usable[index]])
      }
    }
    search(wanted, 0, [])
    return best!.sorted { $0[0] < $1[0] }
  }
}
