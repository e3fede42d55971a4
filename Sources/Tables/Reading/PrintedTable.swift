// A truth table as somebody sent it: found in a text, taken apart, and not yet
// believed. What its words mean depends on whose function it is about.

public import Source

/// A table that was found in a text.
public struct PrintedTable: Sendable {
  /// Of the line that names the columns.
  public let place: Place
  let columns: Columns
  /// What was found under that line, in order.
  public let rows: [PrintedRow]
  /// `[1] where ...`, by number.
  let remarks: [Int: String]
  /// `What FUNCTION reports, SUBJECT:` above it.
  let heading: Heading?
  /// `Numbers: n=0 r=1 ...` below it.
  let numbers: [PrintedNumber]
  /// `SUBJECT at COMMIT` below it.
  let origin: Origin?

  struct Heading: Hashable, Sendable {
    let function: String
    let subject: String
    let place: Place
  }

  struct Origin: Hashable, Sendable {
    let subject: String
    let commit: String
    let place: Place
  }

  /// Who it says it is about: by its heading, and by what it says below.
  public var subjects: [String] {
    [heading?.subject, origin?.subject].compactMap { $0 }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}

/// One row, word for word.
public struct PrintedRow: Hashable, Sendable {
  public let place: Place
  let words: [String]
  /// The same by columns, as blanks or pipes part them; none where they tell nothing any more.
  var cells: [String] = []
  /// It was broken, and what belongs to it could not be told.
  var isTorn = false

  /// What comes before everything else that is wrong with it.
  var complaint: String {
    isTorn ? "re-wrapped: a mailer broke this row, and where it goes on cannot be told; " : ""
  }

  /// The row with single blanks.
  public var text: String { words.joined(separator: " ") }
}

/// `rx=5`.
struct PrintedNumber: Hashable, Sendable {
  let name: String
  let value: UInt32
  let place: Place
}

/// Which columns a table has.
struct Columns: Hashable, Sendable {
  let hasGate: Bool
  let hasZero: Bool

  /// Nil unless these words are the head of a truth table.
  init?(_ words: [String]) {
    hasGate = words.contains("gate")
    hasZero = words.contains("z")
    let expected = ["lookup"] + (hasGate ? ["gate"] : []) + ["right", "w", "f"] + (hasZero ? ["z"] : [])
    guard words == expected + ["reported"] else { return nil }
  }

  init(hasGate: Bool, hasZero: Bool) { (self.hasGate, self.hasZero) = (hasGate, hasZero) }

  /// Whether the words of a row end as one does: bits, then what is reported, then perhaps a remark.
  func isWhole(_ words: [String]) -> Bool {
    var rest = words[...]
    if let part = rest.lastIndex(of: "part") {
      guard part + 1 < rest.endIndex else { return false }
      rest = rest[..<part]
    }
    let flags = rest.reversed().prefix { ["R", "W", "X"].contains($0) }.count
    let count = flags > 0 ? flags : rest.last == "flag" ? 2 : 1
    guard rest.count > count, Reported.all.contains(where: { $0.isSpelt(rest.suffix(count)) }) else {
      return false
    }
    rest = rest.dropLast(count)
    let bits = hasZero ? 3 : 2
    return rest.count > bits && rest.suffix(bits).allSatisfy { ["0", "1", "*", "x"].contains($0) }
  }
}
