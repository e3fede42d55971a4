// The values that functions answer with: few, known one by one, and written by name.

import Source

/// A number that a program computes, and what it is called where it is written.
public struct Code: Hashable, Sendable, Comparable {
  /// As a signed 64-bit number holds it.
  public let bits: Int64
  /// As the C names it, e.g. `-EBUSY`; nil for a plain number.
  public let name: String?
  /// Where it is written.
  public let place: Place?
  /// It is the very result of the call that is being looked at.
  let isResult: Bool

  init(_ bits: Int64, _ name: String? = nil, at place: Place? = nil, isResult: Bool = false) {
    (self.bits, self.name, self.place, self.isResult) = (bits, name, place, isResult)
  }

  /// The name, or the number.
  public var word: String { name ?? String(bits) }

  func asResult(_ isResult: Bool = true) -> Code { Code(bits, name, at: place, isResult: isResult) }

  /// The same, said to be another number.
  func with(_ bits: Int64) -> Code {
    Code(bits, bits == self.bits ? name : nil, at: place, isResult: bits == self.bits && isResult)
  }

  public static func == (a: Code, b: Code) -> Bool { a.bits == b.bits && a.isResult == b.isResult }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bits)
    hasher.combine(isResult)
  }

  public static func < (a: Code, b: Code) -> Bool {
    (a.bits, a.isResult ? 1 : 0) < (b.bits, b.isResult ? 1 : 0)
  }
}

/// What is known of a value.
struct Value: Hashable, Sendable {
  /// More are taken for any number.
  static let most = 24

  /// Sorted; nil for any number.
  var codes: [Code]?
  /// It was computed from the result of the call that is being looked at.
  var isDependent = false

  static let unknown = Value(codes: nil)
  static let truth = Value(codes: [Code(0, "false"), Code(1, "true")])

  static func constant(_ code: Code) -> Value { Value(codes: [code], isDependent: code.isResult) }

  var single: Code? { codes?.count == 1 ? codes![0] : nil }

  func union(_ other: Value) -> Value {
    let isDependent = isDependent || other.isDependent
    guard let codes, let others = other.codes else { return Value(codes: nil, isDependent: isDependent) }
    var all = codes
    for code in others where !all.contains(code) { all.append(code) }
    guard all.count <= Value.most else { return Value(codes: nil, isDependent: isDependent) }
    return Value(codes: all.sorted(), isDependent: isDependent)
  }
}

/// How a number is held.
struct IntegerType: Hashable, Sendable {
  let bits: Int
  let isSigned: Bool

  static let int = IntegerType(bits: 32, isSigned: true)
  static let truth = IntegerType(bits: 1, isSigned: false)
  static let word = IntegerType(bits: 64, isSigned: false)

  /// A number cut to it; one of 64 bits is kept as its bits.
  func hold(_ number: Int64) -> Int64 {
    if bits == 1 { return number == 0 ? 0 : 1 }
    guard bits < 64 else { return number }
    let low = number & ((1 << bits) - 1)
    return isSigned && low >> (bits - 1) == 1 ? low - (1 << bits) : low
  }
}
