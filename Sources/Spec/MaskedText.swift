// Yams gives up at the first key that stands twice in a table and names only
// its first place. To go on, and to point at the second, the second is painted
// over with as many characters that no file uses; the rest keeps its place.

import Source
internal import Yams

struct MaskedText {
  private(set) var current: String
  let places: Places
  private var lines: [[Unicode.Scalar]]?
  private var count: UInt32 = 0

  /// First of the characters to paint with: Unicode's private use area.
  private static let paint: UInt32 = 0xE000
  /// For each the text is read once more.
  private static let limit: UInt32 = 32

  init(_ source: SpecText) {
    current = source.text
    places = Places(source)
  }

  /// True for a key that was painted over.
  func isMasked(_ key: String) -> Bool {
    guard count > 0, let first = key.unicodeScalars.first else { return false }
    return first.value >= Self.paint && first.value < Self.paint + count
  }

  /// Reports the second occurrence of a key and paints it over.
  /// - Parameters: where the key stands first, in characters.
  /// - Returns: false if it cannot be found; then the first place is reported.
  mutating func mask(
    duplicateOf key: String, _ line: Int, _ column: Int, _ problems: inout Problems
  ) -> Bool {
    var lines =
      lines
      ?? current.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0.unicodeScalars) }
    let word = Array(key.unicodeScalars)
    guard count < Self.limit, let second = Self.second(word, line - 1, column - 1, in: lines) else {
      problems.report(places.place(line, column), "`\(key)` stands more than once in this table; keep one")
      return false
    }
    problems.report(
      places.place(second.line + 1, second.column + 1),
      "`\(key)` stands here a second time, first on line \(line); keep one")
    let painted = Unicode.Scalar(Self.paint + count)!
    for index in word.indices { lines[second.line][second.column + index] = painted }
    count += 1
    self.lines = lines
    current = lines.map { line in String(String.UnicodeScalarView(line)) }.joined(separator: "\n")
    return true
  }

  /// Later on the same line for `{ a: 1, a: 2 }`, else below in the same column.
  private static func second(
    _ word: [Unicode.Scalar], _ line: Int, _ column: Int, in lines: [[Unicode.Scalar]]
  ) -> (line: Int, column: Int)? {
    guard !word.isEmpty, lines.indices.contains(line) else { return nil }
    for later in lines[line].indices where later >= column + word.count {
      if isKey(word, at: later, in: lines[line]) { return (line, later) }
    }
    let below = lines.indices.first {
      $0 > line && lines[$0].first { $0 != " " } != "#" && isKey(word, at: column, in: lines[$0])
    }
    return below.map { ($0, column) }
  }

  /// True if the word stands at this column, alone and before a colon.
  private static func isKey(_ word: [Unicode.Scalar], at column: Int, in line: [Unicode.Scalar]) -> Bool {
    let end = column + word.count
    guard end <= line.count, line[column..<end].elementsEqual(word) else { return false }
    guard column == 0 || " {,-".unicodeScalars.contains(line[column - 1]) else { return false }
    return line[end...].first { $0 != " " } == ":"
  }
}

/// Turns libyaml's marks, which count characters, into places, which count bytes.
struct Places {
  let source: SpecText
  /// The lines, if any of them has a character of more than one byte.
  private let lines: [Substring]?

  init(_ source: SpecText) {
    self.source = source
    let isASCII = source.text.utf8.allSatisfy { $0 < 0x80 }
    lines = isASCII ? nil : source.text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The start of the file if there is no mark.
  func place(_ mark: Mark?) -> Place { place(mark?.line ?? 1, mark?.column ?? 1) }

  /// - Parameters: counted from 1, the column in characters.
  func place(_ line: Int, _ column: Int) -> Place {
    guard let lines, lines.indices.contains(line - 1), column > 0 else {
      return Place(file: source.file, line: max(1, line), column: max(1, column))
    }
    let before = lines[line - 1].unicodeScalars.prefix(column - 1)
    return Place(file: source.file, line: line, column: before.reduce(1) { $0 + UTF8.width($1) })
  }

  /// - Parameter offset: in characters from the start of the text.
  func place(offset: Int) -> Place {
    let before = source.text.prefix(offset)
    let line = before.split(omittingEmptySubsequences: false) { $0.isNewline }
    return Place(file: source.file, line: line.count, column: (line.last?.utf8.count ?? 0) + 1)
  }
}
