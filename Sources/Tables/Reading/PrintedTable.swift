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
}
