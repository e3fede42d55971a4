// Rows and sets of rows as people write them: parts separated by slashes. Each
// part belongs to the next column that knows its word, so `rx/write/off` needs
// no placeholder for the lookup. In a pattern a part may be `*` or list
// alternatives, and what is left out matches anything; in a row, what is left
// out is the default.

/// A set of rows, written `right/attempt[/lookup][/gate][/sent]`, e.g. `w|wx/*/ESRCH`.
public struct RowPattern: Hashable, Sendable, CustomStringConvertible {
  /// As written.
  public let text: String
  /// For each column, a bit per word that matches.
  let masks: [UInt32]

  /// - Throws: `Misread` with what is wrong and what is accepted.
  public init(_ text: String) throws(Misread) {
    self.text = text
    masks = try Self.parts(of: text).enumerated().map { $1?.mask ?? Column.all[$0].everything }
  }

  public var description: String { text }

  public func matches(_ row: Row) -> Bool {
    let positions = row.positions
    return positions.indices.allSatisfy { masks[$0] >> UInt32(positions[$0]) & 1 == 1 }
  }

  /// True for `*/*` and its like.
  public var matchesEverything: Bool { zip(masks, Column.all).allSatisfy { $0 == $1.everything } }
}

extension Row {
  /// Reads what `short` writes; parts that have a default may also be spelled out.
  /// - Throws: `Misread` with what is wrong and what is accepted.
  public init(_ text: String) throws(Misread) {
    let parts = try RowPattern.parts(of: text)
    if parts.contains(where: { $0.map { $0.mask.nonzeroBitCount > 1 } ?? false }) {
      throw Misread("`\(text)` is a set of rows; one row is meant here, without `*` and `|`")
    }
    // An omitted part has position 0, which is its default.
    let positions = parts.map { $0?.mask.trailingZeroBitCount ?? 0 }
    self.init(
      Right.all[positions[0]], Attempt.allCases[positions[1]], lookup: Lookup.allCases[positions[2]],
      gate: Gate.allCases[positions[3]], sent: Sent.allCases[positions[4]])
  }
}

extension Row {
  /// The rows that a text names one by one: alternatives as in a pattern, but
  /// what is left out is the default, as in a row. In order.
  /// - Throws: `Misread` with what is wrong and what is accepted.
  public static func named(by text: String) throws(Misread) -> [Row] {
    let masks = try RowPattern.parts(of: text).map { $0?.mask ?? 1 }
    func words<Word>(_ column: Int, _ all: [Word]) -> [Word] {
      all.indices.filter { masks[column] >> UInt32($0) & 1 == 1 }.map { all[$0] }
    }
    var rows: [Row] = []
    for right in words(0, Right.all) {
      for attempt in words(1, Attempt.allCases) {
        for lookup in words(2, Lookup.allCases) {
          for gate in words(3, Gate.allCases) {
            for sent in words(4, Sent.allCases) {
              rows.append(Row(right, attempt, lookup: lookup, gate: gate, sent: sent))
            }
          }
        }
      }
    }
    return rows
  }
}

/// Why a text is not a row or a pattern; one line, without a place.
public struct Misread: Error, Hashable, Sendable, CustomStringConvertible {
  public let message: String
  public init(_ message: String) { self.message = message }
  public var description: String { message }
}

/// The words of one column.
private struct Column: Sendable {
  let name: String
  /// What a message lists as accepted.
  let words: [String]
  /// Accepted beside those: what reports write, but nobody needs to.
  var others: [String] = []

  var everything: UInt32 { (1 << UInt32(words.count + others.count)) - 1 }

  func mask(of word: String) -> UInt32? {
    word == "*" ? everything : (words + others).firstIndex(of: word).map { 1 << UInt32($0) }
  }

  static let all = [
    Column(name: "right", words: Row.Right.words, others: [Row.Right.unknown.rawValue]),
    Column(name: "attempt", words: Row.Attempt.words),
    Column(name: "lookup", words: Row.Lookup.words), Column(name: "gate", words: Row.Gate.words),
    Column(name: "sent", words: Row.Sent.words),
  ]
}

extension RowPattern {
  /// One part of a text: the words of its column that it stands for.
  fileprivate struct Part { let mask: UInt32 }

  /// One element per column, nil where the text has nothing to say.
  fileprivate static func parts(of text: String) throws(Misread) -> [Part?] {
    var found: [Part?] = Column.all.map { _ in nil }
    var next = 0
    for word in text.split(separator: "/", omittingEmptySubsequences: false) {
      let column = try column(for: word, from: next, in: text)
      found[column] = Part(mask: try mask(of: word, in: Column.all[column], text))
      next = column + 1
    }
    guard next >= 2 else {
      throw Misread("`\(text)` lacks an attempt; write RIGHT/ATTEMPT, e.g. rx/write or */write")
    }
    return found
  }

  /// The column a part belongs to: right and attempt by position, then the next that knows the word.
  private static func column(for word: Substring, from next: Int, in text: String) throws(Misread) -> Int {
    guard next < Column.all.count else {
      throw Misread("`\(text)` has too many parts; at most RIGHT/ATTEMPT/LOOKUP/GATE/SENT")
    }
    guard next >= 2 else { return next }
    let first = String(word.prefix { $0 != "|" })
    if let column = Column.all.indices[next...].first(where: { Column.all[$0].mask(of: first) != nil }) {
      return column
    }
    let accepted = Column.all[next...].flatMap(\.words)
    throw Misread(
      "`\(first)` in `\(text)` has no meaning here; " + Suggestion.sentence(for: first, among: accepted))
  }

  private static func mask(of word: Substring, in column: Column, _ text: String) throws(Misread) -> UInt32 {
    var mask: UInt32 = 0
    for alternative in word.split(separator: "|", omittingEmptySubsequences: false).map(String.init) {
      guard let bits = column.mask(of: alternative) else {
        let accepted = Suggestion.sentence(for: alternative, among: column.words)
        throw Misread("`\(alternative)` in `\(text)` is no \(column.name); \(accepted)")
      }
      mask |= bits
    }
    return mask
  }
}
