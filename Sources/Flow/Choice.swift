// Words that depend on at most one question: a number, or a table from the
// question's answers to numbers. Conditions on them are sets of answers, kept
// as bit masks, so that no solver is needed to tell what is possible.

import BitVectors
import Emulation

/// A question's place in the masks of a `FiniteWorld`, and the other way.
struct Choosable: Hashable {
  private let place: UInt8

  var number: Int { Int(place) }

  /// Pages or operations that a question can be about.
  static let indices = 8
  static let count = Question.Subject.allCases.count * indices

  init(number: Int) { place = UInt8(number) }
  init(_ question: Question) {
    precondition(question.index < Choosable.indices, "more pages or operations than a play has")
    self.init(number: Int(question.subject.rawValue) * Choosable.indices + question.index)
  }

  var question: Question {
    Question(Question.Subject.allCases[number / Choosable.indices], number % Choosable.indices)
  }
}

/// A word of up to 64 bits.
public struct Choice: BitVector {
  struct Table {
    let choosable: Choosable
    /// By answer; the mask bits of a `ChoiceCondition` are the places in it.
    let values: [UInt64]
  }

  private let bits: UInt8
  /// The question of the table.
  private let choosable: Choosable
  /// The number, where there is no table.
  private let value: UInt64
  private let values: [UInt64]?

  var table: Table? { values.map { Table(choosable: choosable, values: $0) } }

  public var width: Int { Int(bits) }

  public init(_ value: UInt128, width: Int) {
    self.init(number: UInt64(truncatingIfNeeded: value), width: width)
  }

  init(number: UInt64, width: Int) {
    precondition((1...64).contains(width), "a word of a finite world has 1 to 64 bits")
    bits = UInt8(width)
    choosable = Choice.none
    value = number & Choice.mask(width)
    values = nil
  }

  /// A table in which every entry is the same is a number.
  init(_ choosable: Choosable, _ values: [UInt64], width: Int) {
    let mask = Choice.mask(width)
    let first = (values.first ?? 0) & mask
    let isNumber = values.allSatisfy { $0 & mask == first }
    bits = UInt8(width)
    self.choosable = isNumber ? Choice.none : choosable
    value = isNumber ? first : 0
    self.values = isNumber ? nil : values.contains { $0 > mask } ? values.map { $0 & mask } : values
  }

  /// What a number has in place of a question.
  private static let none = Choosable(number: 0)
  static func mask(_ width: Int) -> UInt64 { UInt64.max >> UInt64(64 - width) }

  public var constant: UInt128? { values == nil ? UInt128(value) : nil }
  /// The number, where there is no table.
  var number: UInt64? { values == nil ? value : nil }

  public func hash(into hasher: inout Hasher) { hasher.combine(value &+ UInt64(choosable.number)) }

  private func map(width: Int? = nil, _ operation: (UInt64) -> UInt64) -> Choice {
    guard let table else { return Choice(number: operation(value), width: width ?? self.width) }
    return Choice(table.choosable, table.values.map(operation), width: width ?? self.width)
  }

  private func combine(_ other: Choice, width: Int? = nil, _ operation: (UInt64, UInt64) -> UInt64) -> Choice
  {
    switch (table, other.table) {
    case (nil, _): return other.map(width: width ?? self.width) { operation(value, $0) }
    case (_, nil): return map(width: width) { operation($0, other.value) }
    case (let a?, let b?):
      precondition(a.choosable == b.choosable, "a word of a finite world depends on one question only")
      return Choice(a.choosable, zip(a.values, b.values).map(operation), width: width ?? self.width)
    }
  }

  private func compare(_ other: Choice, _ holds: (UInt64, UInt64) -> Bool) -> ChoiceCondition {
    if let table {
      if let theirs = other.table {
        precondition(
          table.choosable == theirs.choosable, "a condition of a finite world depends on one question only")
        return .among(table.choosable, of: table.values.indices) {
          holds(table.values[$0], theirs.values[$0])
        }
      }
      return .among(table.choosable, of: table.values.indices) { holds(table.values[$0], other.value) }
    }
    if let theirs = other.table {
      return .among(theirs.choosable, of: theirs.values.indices) { holds(value, theirs.values[$0]) }
    }
    return ChoiceCondition(holds(value, other.value))
  }
}

// MARK: - Arithmetic

extension Choice {
  public static func + (a: Choice, b: Choice) -> Choice { a.combine(b) { $0 &+ $1 } }
  public static func - (a: Choice, b: Choice) -> Choice { a.combine(b) { $0 &- $1 } }
  public static func * (a: Choice, b: Choice) -> Choice { a.combine(b) { $0 &* $1 } }
  public static func & (a: Choice, b: Choice) -> Choice { a.combine(b) { $0 & $1 } }
  public static func | (a: Choice, b: Choice) -> Choice { a.combine(b) { $0 | $1 } }
  public static func ^ (a: Choice, b: Choice) -> Choice { a.combine(b) { $0 ^ $1 } }
  public static prefix func ~ (a: Choice) -> Choice { a.map { ~$0 } }

  /// As plain numbers do it.
  private func exactly(_ other: Choice, width: Int? = nil, _ operation: (Bits, Bits) -> Bits) -> Choice {
    let ours = self.width
    let theirs = other.width
    return combine(other, width: width) {
      UInt64(
        truncatingIfNeeded: operation(Bits(UInt128($0), width: ours), Bits(UInt128($1), width: theirs)).value)
    }
  }

  public func divided(by divisor: Choice, signed: Bool) -> Choice {
    exactly(divisor) { $0.divided(by: $1, signed: signed) }
  }
  public func remainder(dividingBy divisor: Choice, signed: Bool) -> Choice {
    exactly(divisor) { $0.remainder(dividingBy: $1, signed: signed) }
  }
  public func shiftedLeft(by count: Choice) -> Choice { exactly(count) { $0.shiftedLeft(by: $1) } }
  public func shiftedRight(by count: Choice, signed: Bool) -> Choice {
    exactly(count) { $0.shiftedRight(by: $1, signed: signed) }
  }

  public func resized(to width: Int, signed: Bool) -> Choice {
    guard signed, width > self.width else { return map(width: width) { $0 } }
    let sign = UInt64(1) << UInt64(self.width - 1)
    let ones = ~Choice.mask(self.width)
    return map(width: width) { $0 & sign == 0 ? $0 : $0 | ones }
  }
  public func bits(from low: Int, width: Int) -> Choice { map(width: width) { $0 >> UInt64(low) } }
  public func followed(by low: Choice) -> Choice {
    combine(low, width: width + low.width) { $0 << UInt64(low.width) | $1 }
  }

  public func isEqual(to other: Choice) -> ChoiceCondition { compare(other) { $0 == $1 } }
  public func isLess(than other: Choice, signed: Bool) -> ChoiceCondition {
    guard signed else { return compare(other) { $0 < $1 } }
    let unused = UInt64(64 - width)
    return compare(other) { Int64(bitPattern: $0 << unused) < Int64(bitPattern: $1 << unused) }
  }
}

/// A set of answers to one question, or several such sets together.
public struct ChoiceCondition: Proposition {
  enum Form: Hashable {
    case constant(Bool)
    /// The answers whose bits are set.
    case among(Choosable, UInt32, all: UInt32)
    indirect case both(ChoiceCondition, ChoiceCondition)
    indirect case either(ChoiceCondition, ChoiceCondition)
  }

  let form: Form

  public init(_ value: Bool) { form = .constant(value) }
  init(_ form: Form) { self.form = form }

  static func among(_ choosable: Choosable, of answers: Range<Int>, _ holds: (Int) -> Bool) -> ChoiceCondition
  {
    let all = UInt32(1) << UInt32(answers.count) &- 1
    return among(choosable, answers.reduce(0) { holds($1) ? $0 | 1 << UInt32($1) : $0 }, all)
  }

  private static func among(_ choosable: Choosable, _ mask: UInt32, _ all: UInt32) -> ChoiceCondition {
    if mask == 0 { return ChoiceCondition(false) }
    return mask == all ? ChoiceCondition(true) : ChoiceCondition(.among(choosable, mask, all: all))
  }

  public var constant: Bool? { if case .constant(let value) = form { value } else { nil } }

  public static prefix func ! (a: ChoiceCondition) -> ChoiceCondition {
    switch a.form {
    case .constant(let value): ChoiceCondition(!value)
    case .among(let choosable, let mask, let all): among(choosable, all & ~mask, all)
    case .both(let x, let y): ChoiceCondition(.either(!x, !y))
    case .either(let x, let y): ChoiceCondition(.both(!x, !y))
    }
  }

  public static func && (a: ChoiceCondition, b: ChoiceCondition) -> ChoiceCondition {
    switch (a.form, b.form) {
    case (.constant(let value), _): return value ? b : a
    case (_, .constant(let value)): return value ? a : b
    case (.among(let x, let p, let all), .among(let y, let q, _)) where x == y: return among(x, p & q, all)
    default: return ChoiceCondition(.both(a, b))
    }
  }

  public static func || (a: ChoiceCondition, b: ChoiceCondition) -> ChoiceCondition {
    switch (a.form, b.form) {
    case (.constant(let value), _): return value ? a : b
    case (_, .constant(let value)): return value ? b : a
    case (.among(let x, let p, let all), .among(let y, let q, _)) where x == y: return among(x, p | q, all)
    default: return ChoiceCondition(.either(a, b))
    }
  }

  public func choose(_ a: Choice, _ b: Choice) -> Choice {
    switch form {
    case .constant(let value): return value ? a : b
    case .among(let choosable, let mask, let all):
      let count = all.nonzeroBitCount
      func entry(_ word: Choice, _ index: Int) -> UInt64 {
        guard let table = word.table else { return word.number! }
        precondition(table.choosable == choosable, "a word of a finite world depends on one question only")
        return table.values[index]
      }
      let values = (0..<count).map { mask >> UInt32($0) & 1 == 1 ? entry(a, $0) : entry(b, $0) }
      return Choice(choosable, values, width: a.width)
    case .both, .either:
      if a == b { return a }
      preconditionFailure("a word of a finite world depends on one question only")
    }
  }
}
