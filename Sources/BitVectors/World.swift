// What a program may ask, decide and let others see. Whether it runs on numbers
// or on symbols is the business of the world it runs in.

import Source

/// Everything outside a program, as the program meets it.
public protocol World {
  associatedtype Word: BitVector
  typealias Condition = Word.Condition

  /// Takes one side of a branch. Never a side that cannot happen.
  /// - Throws: `Halt` when this run ends here (a solver without an answer, a
  ///   run that has become too long).
  mutating func decide(_ condition: Condition) throws(Halt) -> Bool

  /// One of two words, where nothing else depends on which: a world may take a
  /// branch, or keep both in one word.
  mutating func select(_ condition: Condition, _ a: Word, _ b: Word) throws(Halt) -> Word

  /// A fact about the world that stays the same throughout a run. Not observed.
  mutating func read(_ fact: Fact) -> Word

  /// Something else a claim may want to see: a write to state that outlives
  /// the run.
  mutating func observe(write value: Word, to fact: Fact)

  /// Whether a program that does here what it did there is answered as it was. False where that is not
  /// known.
  func answers(as earlier: Self) -> Bool
}

extension World {
  @inlinable
  public func answers(as earlier: Self) -> Bool { false }

  public mutating func select(_ condition: Condition, _ a: Word, _ b: Word) throws(Halt) -> Word {
    try decide(condition) ? a : b
  }
}

/// Why a run ended before its function returned.
public enum Halt: Error, Hashable, Sendable {
  /// A debug build stops at a failed ASSERT.
  case assertion(Stop)
  /// C gives no meaning to what happens here.
  case undefined(Stop)
  /// Reached something that this tool cannot read; nothing is known past it.
  case unsupported(Stop)
  /// A branch that the solver could not decide within its limits.
  case undecided(Stop)
}

extension Halt {
  /// Where, and over what.
  public var stop: Stop {
    switch self {
    case .assertion(let stop), .undefined(let stop), .unsupported(let stop), .undecided(let stop): stop
    }
  }
}

/// Where a run stopped and over what, in words for the reader of a report.
public struct Stop: Hashable, Sendable {
  public let what: String
  public let place: Place?
  /// `file:line:column: what`.
  public var sentence: String { (place.map { "\($0): " } ?? "") + what }

  public init(_ what: String, at place: Place? = nil) {
    self.what = what
    self.place = place
  }
}

/// A named part of the world's state: a C lvalue as its source spells it, and a width.
public struct Fact: Hashable, Sendable {
  /// e.g. `current->domain->max_pages`.
  public let name: String
  /// In bits. A C bool is a fact of one bit.
  public let width: Int

  public init(_ name: String, width: Int) {
    self.name = name
    self.width = width
  }
}
