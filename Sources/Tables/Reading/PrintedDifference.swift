// A table of differences as somebody sent it, read back and held against two functions: what `diff` and
// `table --against` print.

import Claims
import SMT
public import Source
import Spec
import XenABI

/// A table of differences that was found in a text.
public struct PrintedDifference: Sendable {
  /// Of the line that names its columns.
  public let place: Place
  let columns: Columns
  /// Each side has a column; otherwise what it does stands in the remarks.
  let hasSides: Bool
  /// Whom it compares, if that is said.
  public let sides: [String]
  /// What the sides are called in the table.
  let heads: [String]
  /// Nil where it does not say what it is about.
  let aspect: Aspect?
  public let rows: [PrintedRow]
  let remarks: [Int: String]

  /// All of a text, in the order of their first lines.
  public static func all(in layers: TableLayers) -> [PrintedDifference] {
    layers.all.flatMap { DifferenceFinder(lines: $0).tables }.sorted { $0.place < $1.place }
  }
}

/// Reads one layer.
private struct DifferenceFinder {
  let lines: [PrintedLine]

  private typealias Head = (columns: Columns, names: [String])

  var tables: [PrintedDifference] {
    let heads = lines.indices.filter { index in
      let next = lines.indices.contains(index + 1) ? lines[index + 1].words : []
      // A head of what one function reports may be on two lines.
      return head(lines[index].words) != nil && Columns(lines[index].words + next) == nil
    }
    return heads.enumerated().map { index, start in
      table(start, until: index + 1 < heads.count ? heads[index + 1] : lines.endIndex)
    }
  }

  /// Columns of inputs, then none or two.
  private func head(_ words: [String]) -> Head? {
    guard words.first == "lookup", words.last != "reported" else { return nil }
    let hasGate = words.dropFirst().first == "gate"
    let inputs = ["lookup"] + (hasGate ? ["gate"] : []) + ["right", "w", "f"]
    guard words.starts(with: inputs) else { return nil }
    var rest = words.dropFirst(inputs.count)
    let hasZero = rest.first == "z"
    if hasZero { rest = rest.dropFirst() }
    return rest.isEmpty || rest.count == 2
      ? (Columns(hasGate: hasGate, hasZero: hasZero), Array(rest)) : nil
  }

  private func table(_ start: Int, until end: Int) -> PrintedDifference {
    let (columns, names) = head(lines[start].words)!
    let body = lines[(start + 1)..<end]
    let rows = Array(body.prefix { $0.lead == nil && !isBeyond($0) }).rows(
      where: { $0.isRow && $0.words.count >= columns.least },
      startingAnew: { $0.beginsWithLookup || $0.words.count >= columns.least + names.count },
      isWhole: { $0.count >= columns.least + names.count }, goesOn: \.isFragment)
    let remarks = body.indices.compactMap { index -> (Int, String)? in
      guard let number = body[index].lead.flatMap({ Int($0) }) else { return nil }
      let rest = body[(index + 1)...].prefix(12).prefix {
        !$0.words.isEmpty && $0.lead == nil && !isBeyond($0)
      }
      return (number, (body[index].words.dropFirst() + rest.flatMap(\.words)).joined(separator: " "))
    }
    let sides = sides(above: start)
    return PrintedDifference(
      place: lines[start].place, columns: columns, hasSides: !names.isEmpty, sides: sides.names,
      heads: names.isEmpty ? sides.heads : names, aspect: aspect(above: start), rows: rows,
      remarks: Dictionary(remarks) { first, _ in first })
  }

  /// `A against B:`, and what stands for A and B.
  private func sides(above start: Int) -> (names: [String], heads: [String]) {
    guard let at = lines[..<start].lastIndex(where: { $0.words.dropFirst().contains("against") }) else {
      return ([], [])
    }
    let paragraph = lines[at..<start].prefix(12).prefix { !$0.words.isEmpty && $0.words.first != "lookup" }
    let text = paragraph.prefix { !["A:", "B:"].contains($0.words.first) }.map(\.text).joined(separator: " ")
    guard let found = text.firstMatch(of: #/^(.+?) against (.+?): /#) else { return ([], []) }
    let heads = [String(found.output.1), String(found.output.2)]
    guard heads == ["A", "B"] else { return (heads, heads) }
    let names = ["A:", "B:"].compactMap { letter in
      paragraph.first { $0.words.first == letter }.map { $0.words.dropFirst().joined(separator: " ") }
    }
    return (names.count == 2 ? names : [], heads)
  }

  private func aspect(above start: Int) -> Aspect? {
    lines[..<start].last { !$0.words.isEmpty }.flatMap(aspect)
  }

  private func aspect(_ line: PrintedLine) -> Aspect? {
    let title = line.text.lowercased()
    return Aspect.allCases.first { $0.rawValue.lowercased() + ":" == title }
  }

  /// What stands behind a table and its remarks.
  private func isBeyond(_ line: PrintedLine) -> Bool {
    line.words.first == "Witness:" || aspect(line) != nil
  }
}

extension Columns {
  /// Words of a row that says least about its inputs.
  var least: Int { (hasGate ? 3 : 2) + (hasZero ? 3 : 2) }
}

extension PrintedDifference {
  /// The revisions that the table says it compares.
  /// - Throws: `Diagnostic` when it names none, or something else.
  public func revisions(among known: [String]) throws(Diagnostic) -> [String] {
    let accepted =
      "say with --as and --against what to hold it against: \(known.joined(separator: ", ")), or files"
    guard sides.count == 2 else {
      throw Diagnostic(at: place, "this table does not say what it compares; \(accepted)")
    }
    if let other = sides.first(where: { !known.contains($0) }) {
      throw Diagnostic(
        at: place, "this table is about `\(other)`, which is no built-in revision; \(accepted)")
    }
    return sides
  }
}

// MARK: - Checking

extension TableDifference {
  /// Each row against what differs, and what differs against the rows. This was proved; what is known by
  /// the words in which it is printed is looked at word by word.
  /// - Parameters:
  ///   - left: the subjects that were compared.
  public func check(_ printed: PrintedDifference, between left: Subject, and right: Subject) -> TableCheck {
    var work = DifferenceCheck(printed, self, Domain(of: left, and: right))
    work.readRows()
    work.findMissing()
    return TableCheck(
      subject: "\(self.left) against \(self.right)" + (printed.aspect.map { ", \($0.rawValue)" } ?? ""),
      place: printed.place, rows: printed.rows, findings: work.findings, gaps: gap.map { [$0] } ?? [],
      proved: "all that differs in it, and nothing else")
  }
}

private struct DifferenceCheck {
  private typealias Finding = TableCheck.Finding

  /// What is said of a cell.
  private struct Said: Hashable {
    let left, right: String
    let condition: String?
  }

  private let printed: PrintedDifference
  private let domain: Domain
  private let lines: [TableDifference.Difference]
  private var told: [Cell: [Said: Place]] = [:]
  private(set) var findings: [TableCheck.Finding] = []

  init(_ printed: PrintedDifference, _ right: TableDifference, _ domain: Domain) {
    (self.printed, self.domain) = (printed, domain)
    lines = right.findings.first { $0.aspect == printed.aspect }?.lines ?? []
    if printed.aspect == nil {
      note(
        .statement, printed.place, nil, "no line above says what differs here, as `What is reported:` does")
    }
  }

  private mutating func note(
    _ kind: TableCheck.Finding.Kind, _ place: Place, _ row: PrintedRow?, _ message: String, also: [Place] = []
  ) {
    findings.append(
      Finding(kind: kind, places: [place] + also, row: row?.text, message: message, hint: nil))
  }

  mutating func readRows() {
    let reader = RowReader(
      columns: printed.columns, gates: domain.gates, rights: domain.rights, remarks: [:], conditions: [:])
    for row in printed.rows {
      do throws(RowFault) {
        var rest = row.words[...]
        let marks = Self.takeMarks(&rest)
        let tail = try takeSides(&rest, row)
        let inputs = try reader.readInputs(rest)
        let cells = domain.cells.filter { inputs.covers($0, domain) }
        for said in try said(tail, marks) { compare(said, cells, row) }
      } catch {
        note(.unreadable, row.place, row, "\(row.complaint)under \(error.column) \(error.what)")
      }
    }
  }

  /// `part [1][2]` behind a row.
  private static func takeMarks(_ rest: inout ArraySlice<String>) -> [Int] {
    var marks: [Int] = []
    while let last = rest.last, last.wholeMatch(of: /(\[[0-9]{1,4}\])+/) != nil {
      marks = last.matches(of: /[0-9]+/).compactMap { Int($0.output) } + marks
      rest = rest.dropLast()
    }
    if rest.last == "part" { rest = rest.dropLast() }
    return marks
  }

  /// What each side does, off the end: as the blanks between columns part it, or else as it can only be
  /// parted.
  private func takeSides(
    _ rest: inout ArraySlice<String>, _ row: PrintedRow
  ) throws(RowFault) -> [(String, String)] {
    guard printed.hasSides else { return [] }
    let inputs = inputCount(rest, row.cells)
    let tail = rest.dropFirst(inputs)
    rest = rest.prefix(inputs)
    var splits = (1..<max(1, tail.count)).map { at in
      (tail.prefix(at).joined(separator: " "), tail.dropFirst(at).joined(separator: " "))
    }
    if printed.aspect == .reported {
      splits = splits.filter { isReported($0.0) && isReported($0.1) }
    }
    let columns = row.cells.filter { $0.wholeMatch(of: /(part ?)?(\[[0-9]+\])*/) == nil }
    if splits.count > 1, columns.count >= 4 {
      let last = columns.suffix(2)
      splits = splits.filter { [$0.0, $0.1] == Array(last) }
    }
    guard splits.count == 1 else {
      throw RowFault(
        column: printed.heads.first ?? "the left side",
        what: tail.count < 2 || splits.isEmpty
          ? "says `\(tail.joined(separator: " "))`, which is not something for each side"
          : "says `\(tail.joined(separator: " "))`; re-wrapped: without the blanks between columns it cannot be told which side does what"
      )
    }
    return splits
  }

  private func isReported(_ text: String) -> Bool { Reported.all.contains { $0.word == text } }

  /// Words up to the last of the bits: by columns, where blanks still part them.
  private func inputCount(_ words: ArraySlice<String>, _ cells: [String]) -> Int {
    let columns = printed.columns
    let inputs = columns.hasGate ? 4 : 3
    if cells.count >= inputs + 2 {
      return cells.prefix(inputs).reduce(0) { $0 + $1.split(separator: " ").count }
    }
    let bits = columns.hasZero ? 3 : 2
    let all = Array(words)
    let first = all.indices.dropFirst(inputs - 1).first { start in
      let found = all[start...].prefix(bits)
      return found.count == bits && found.allSatisfy { ["0", "1", "*"].contains($0) }
    }
    return first.map { $0 + bits } ?? all.count
  }

  /// Once for each remark; nothing without sides is nothing said.
  private func said(_ sides: [(String, String)], _ marks: [Int]) throws(RowFault) -> [Said] {
    var found: [Said] = []
    for mark in marks {
      guard let remark = printed.remarks[mark] else {
        throw RowFault(column: "the remarks", what: "there is no [\(mark)]")
      }
      found.append(try said(remark, sides.first))
    }
    if marks.isEmpty, let sides = sides.first {
      found = [Said(left: sides.0, right: sides.1, condition: nil)]
    }
    guard !found.isEmpty else { throw RowFault(column: "the remarks", what: "it does not say what differs") }
    return found
  }

  /// `v5: R W; merged: -; where ...`
  private func said(_ remark: String, _ sides: (String, String)?) throws(RowFault) -> Said {
    var text = remark[...]
    var words: [String] = []
    for head in sides == nil ? printed.heads : [] {
      guard text.hasPrefix(head + ": ") else {
        throw RowFault(column: "the remarks", what: "`\(remark)` does not say what \(head) does")
      }
      let value = text.dropFirst(head.count + 2)
      let end = value.firstRange(of: "; ")?.lowerBound ?? value.endIndex
      words.append(String(value[..<end]))
      text = value[end...].trimmingPrefix("; ")
    }
    let condition = text.hasPrefix("where ") ? String(text.dropFirst(6)) : nil
    let pair = sides.map { [$0.0, $0.1] } ?? words
    guard pair.count == 2, condition != nil || text.isEmpty else {
      throw RowFault(column: "the remarks", what: "`\(remark)` is not understood")
    }
    return Said(left: pair[0], right: pair[1], condition: condition)
  }

  private func right(_ cell: Cell) -> [Said] {
    lines.filter { $0.covers(cell, domain) }.map {
      Said(left: $0.left, right: $0.right, condition: $0.condition?.sentence)
    }
  }

  private mutating func compare(_ said: Said, _ cells: [Cell], _ row: PrintedRow) {
    let wrong = cells.filter { !right($0).contains(said) }
    if let first = wrong.first {
      let there = right(first).map(Self.words)
      note(
        .wrong, row.place, row,
        "says \(Self.words(said)); right is "
          + (there.isEmpty ? "that nothing differs there" : there.joined(separator: ", ")))
      return
    }
    var other: Place?
    for cell in cells {
      other = other ?? told[cell]?[said]
      told[cell, default: [:]][said] = row.place
    }
    if let other {
      note(
        .doubled, row.place, row, "not disjoint: lines \(other.line) and \(row.place.line) say the same",
        also: [other])
    }
  }

  private static func words(_ said: Said) -> String {
    "\(said.left) | \(said.right)" + (said.condition.map { " where \($0)" } ?? "")
  }

  mutating func findMissing() {
    for line in lines {
      let said = Said(left: line.left, right: line.right, condition: line.condition?.sentence)
      let open = domain.cells.filter { line.covers($0, domain) && told[$0]?[said] == nil }
      guard !open.isEmpty else { continue }
      note(
        .missing, printed.place, nil, "not complete: \(line.words): \(line.left) | \(line.right) is missing")
    }
  }
}

extension TableDifference.Difference {
  /// Whether some input of the cell may belong to the line.
  fileprivate func covers(_ cell: Cell, _ domain: Domain) -> Bool {
    lookups.contains(cell.lookup) && gates.contains(cell.gate) && cube.admits(cell.attempt)
      && (rights.isEmpty || cell.right.map { rights.contains(domain.rights[$0]) } ?? false)
  }
}
