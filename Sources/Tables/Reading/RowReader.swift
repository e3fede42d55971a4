// From the words of a row to what it says. Read from both ends, so that nothing
// hangs on the width of columns: in front lookup and gate, at the end what is
// reported and the bits, and what is left between are rights.

import SMT
import Spec

/// Why a row says nothing.
struct RowFault: Error, Hashable {
  /// The column, as the head of a table names it.
  let column: String
  /// What is wrong, in words.
  let what: String
}

/// Reads the rows of one table.
struct RowReader {
  let columns: Columns
  let gates: [GateWord]
  let rights: [RightNumber]
  let remarks: [Int: String]
  /// Conditions by the words in which they are printed.
  let conditions: [String: Formula]

  func read(_ words: [String]) throws(RowFault) -> TableRow {
    var rest = words[...]
    let condition = try takeCondition(&rest)
    let reported = try takeReported(&rest)
    var row = try readInputs(rest, reported)
    row.condition = condition
    return row
  }

  /// The columns that say which row it is.
  func readInputs(_ words: ArraySlice<String>, _ reported: Reported = .unknown) throws(RowFault) -> TableRow {
    var rest = words
    let cube = try takeCube(&rest)
    let lookups = try take(Row.Lookup.self, Row.Lookup.allCases, "lookup", &rest)
    let gates = columns.hasGate ? try take(GateWord.self, self.gates, "gate", &rest) : self.gates
    return TableRow(
      lookups: lookups, gates: gates, rights: try rights(rest, lookups), cube: cube, reported: reported,
      condition: nil)
  }

  // MARK: From the end

  /// `part [1]`: a condition is known by its words, since `table` prints it no other way.
  private func takeCondition(_ rest: inout ArraySlice<String>) throws(RowFault) -> Formula? {
    guard let part = rest.lastIndex(of: "part") else { return nil }
    let mark = rest[(part + 1)...].joined()
    rest = rest[..<part]
    guard let number = mark.wholeMatch(of: /\[([0-9]{1,4})\]/), let remark = remarks[Int(number.output.1)!],
      remark.hasPrefix("where "), let condition = conditions[String(remark.dropFirst(6))]
    else {
      throw RowFault(
        column: "reported", what: "`part \(mark)` names no condition that `table` prints for this function")
    }
    return condition
  }

  private func takeReported(_ rest: inout ArraySlice<String>) throws(RowFault) -> Reported {
    let flags = rest.suffix(3).reversed().prefix { ["R", "W", "X"].contains($0) }.reversed().map { $0 }
    let count = flags.isEmpty ? (rest.last == "flag" ? 2 : 1) : flags.count
    let word =
      flags.isEmpty ? rest.suffix(count).joined(separator: " ") : flags.sorted().joined(separator: " ")
    guard let reported = Reported.all.first(where: { $0.spelling == word }) else {
      throw unknown(word, "reported", Reported.all.map(\.word))
    }
    rest = rest.dropLast(count)
    return reported
  }

  private func takeCube(_ rest: inout ArraySlice<String>) throws(RowFault) -> Cube {
    let names = ["w", "f"] + (columns.hasZero ? ["z"] : [])
    var patterns: [Pattern] = []
    for (name, word) in zip(
      names, Array(repeating: "", count: max(0, names.count - rest.count)) + rest.suffix(names.count))
    {
      guard let pattern = Pattern(rawValue: Self.isAny(word) ? Pattern.any.rawValue : word) else {
        throw unknown(word, name, Pattern.allCases.map(\.rawValue))
      }
      patterns.append(pattern)
    }
    rest = rest.dropLast(names.count)
    return Cube(write: patterns[0], fetch: patterns[1], empty: columns.hasZero ? patterns[2] : .any)
  }

  // MARK: From the front

  /// Don't care; older tables say `x` where that is no right, and `any` of rights.
  private static func isAny(_ word: String) -> Bool { word == Pattern.any.rawValue || word == "x" }

  /// `*` for all, or words of the column.
  private func take<Word: RawRepresentable<String> & Equatable>(
    _: Word.Type, _ all: [Word], _ column: String, _ rest: inout ArraySlice<String>
  ) throws(RowFault) -> [Word] {
    if let first = rest.first, Self.isAny(first) {
      rest = rest.dropFirst()
      return all
    }
    let found = rest.prefix { word in all.contains { $0.rawValue == word } }
    guard !found.isEmpty else {
      throw unknown(rest.first ?? "", column, all.map(\.rawValue) + [Pattern.any.rawValue])
    }
    try refuseTwice(Array(found), column)
    rest = rest.dropFirst(found.count)
    return all.filter { found.contains($0.rawValue) }
  }

  private func rights(_ words: ArraySlice<String>, _ lookups: [Row.Lookup]) throws(RowFault) -> [RightNumber]
  {
    let known = rights.map(\.name)
    let unnamed = lookups.contains(.ok) ? Pattern.any.rawValue : "-"
    if words.elementsEqual([unnamed]) || lookups.contains(.ok) && words.elementsEqual(["any"]) { return [] }
    if let word = words.first(where: { !known.contains($0) }) ?? (words.isEmpty ? "" : nil) {
      throw unknown(word, "right", known + [unnamed])
    }
    guard lookups == [.ok] else {
      throw RowFault(
        column: "right", what: "says \(words.joined(separator: " ")), but a lookup that fails tells no right")
    }
    try refuseTwice(Array(words), "right")
    return rights.filter { words.contains($0.name) }
  }

  // MARK: Faults

  private func refuseTwice(_ words: [String], _ column: String) throws(RowFault) {
    if Set(words).count < words.count { throw RowFault(column: column, what: "says something twice") }
  }

  private func unknown(_ word: String, _ column: String, _ accepted: [String]) -> RowFault {
    let hint = Suggestion.sentence(for: word, among: accepted)
    return RowFault(column: column, what: word.isEmpty ? "says nothing; \(hint)" : "says `\(word)`; \(hint)")
  }
}

extension Reported {
  /// Whether these words say it, in whatever order.
  func isSpelt(_ words: ArraySlice<String>) -> Bool {
    spelling == words.sorted().joined(separator: " ") || word == words.joined(separator: " ")
  }

  /// The word with its parts in the order of letters.
  fileprivate var spelling: String {
    if case .flags(let flags) = self, flags > 0 {
      return word.split(separator: " ").sorted().joined(separator: " ")
    }
    return word
  }
}
