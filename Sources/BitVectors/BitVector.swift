// What a program computes with. A program written over `BitVector` runs on numbers
// (`Bits`) and on symbols (`SMT.Term`) alike: one meaning, two ways to run it.

/// A bit vector of a fixed width, 1 to 128 bits. Arithmetic is modulo 2^width;
/// binary operations require equal widths (a difference is a bug in the caller
/// and traps).
public protocol BitVector: Sendable, Hashable {
  associatedtype Condition: Proposition where Condition.Word == Self

  /// `value` modulo 2^width.
  init(_ value: UInt128, width: Int)
  /// 1 to 128.
  var width: Int { get }
  /// The number, when it is known without asking anything; always for `Bits`.
  var constant: UInt128? { get }

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func & (a: Self, b: Self) -> Self
  static func | (a: Self, b: Self) -> Self
  static func ^ (a: Self, b: Self) -> Self
  static prefix func ~ (a: Self) -> Self

  /// Quotient and remainder as SMT-LIB defines them: division by zero gives
  /// all ones, and the dividend as remainder. C's undefined division is the
  /// business of whoever reads C.
  func divided(by divisor: Self, signed: Bool) -> Self
  func remainder(dividingBy divisor: Self, signed: Bool) -> Self

  /// Shift by `count` taken as unsigned; a count of `width` or more gives zeros
  /// (or copies of the sign).
  func shiftedLeft(by count: Self) -> Self
  func shiftedRight(by count: Self, signed: Bool) -> Self

  /// The lower `width` bits, or the same number with zeros or copies of the
  /// sign in front.
  func resized(to width: Int, signed: Bool) -> Self
  /// Bits `low` to `low + width - 1`.
  func bits(from low: Int, width: Int) -> Self
  /// This word in front, `low` behind it.
  func followed(by low: Self) -> Self

  func isEqual(to other: Self) -> Condition
  func isLess(than other: Self, signed: Bool) -> Condition
}

/// What a program branches on.
public protocol Proposition: Sendable, Hashable {
  associatedtype Word: BitVector where Word.Condition == Self

  init(_ value: Bool)
  /// The truth, when it is known without asking anything.
  var constant: Bool? { get }

  static prefix func ! (a: Self) -> Self
  static func && (a: Self, b: Self) -> Self
  static func || (a: Self, b: Self) -> Self
  /// `a` where the condition is true, `b` where it is false; equal widths.
  func choose(_ a: Word, _ b: Word) -> Word
}

// Words beside plain numbers: a number takes the width of its neighbour, so a
// model can say `pfec & PFEC.writeAccess` as the C does.
extension BitVector {
  public static func & (a: Self, b: UInt64) -> Self { a & Self(UInt128(b), width: a.width) }
  public static func | (a: Self, b: UInt64) -> Self { a | Self(UInt128(b), width: a.width) }
  public static func == (a: Self, b: UInt64) -> Condition { a.isEqual(to: Self(UInt128(b), width: a.width)) }
  public static func != (a: Self, b: UInt64) -> Condition { !(a == b) }
  public static func << (a: Self, count: Int) -> Self {
    a.shiftedLeft(by: Self(UInt128(count), width: a.width))
  }

  /// Any bit set: how C reads a word as a condition.
  public var isNonZero: Condition { self != 0 }
}

extension Proposition {
  /// One bit: 1 where true.
  public func word(width: Int) -> Word { choose(Word(1, width: width), Word(0, width: width)) }
}
