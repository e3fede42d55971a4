// Words that depend on at most one variable: a number, or a table from the
// variable's answers to numbers. Conditions on them are sets of answers, kept
// as bit masks, so that no solver is needed to tell what is possible.

import BitVectors

/// A word of up to 64 bits.
public struct FiniteValue: BitVector {
  public struct Table {
    public let variable: ChoiceVariable
    /// By answer; the mask bits of a `FiniteCondition` are the places in it.
    public let values: [UInt64]
  }

  private let bits: UInt8
  /// The variable of the table.
  private let variable: ChoiceVariable
  /// The number, where there is no table.
  private let value: UInt64
  private let values: [UInt64]?

  public var table: Table? { values.map { Table(variable: variable, values: $0) } }

  public var width: Int { Int(bits) }

  public init(_ value: UInt128, width: Int) {
    self.init(number: UInt64(truncatingIfNeeded: value), width: width)
  }

  public init(number: UInt64, width: Int) {
    precondition((1...64).contains(width), "a word of a finite world has 1 to 64 bits")
    bits = UInt8(width)
    variable = FiniteValue.none
    value = number & FiniteValue.mask(width)
    values = nil
  }

  /// A table in which every entry is the same is a number.
  public init(_ variable: ChoiceVariable, _ values: [UInt64], width: Int) {
    let mask = FiniteValue.mask(width)
    let first = (values.first ?? 0) & mask
    let isNumber = values.allSatisfy { $0 & mask == first }
    bits = UInt8(width)
    self.variable = isNumber ? FiniteValue.none : variable
    value = isNumber ? first : 0
    self.values = isNumber ? nil : values.contains { $0 > mask } ? values.map { $0 & mask } : values
  }

  /// What a number has in place of a variable.
  private static let none = ChoiceVariable(number: 0)
  static func mask(_ width: Int) -> UInt64 { UInt64.max >> UInt64(64 - width) }

  public var constant: UInt128? { values == nil ? UInt128(value) : nil }
  /// The number, where there is no table.
  public var number: UInt64? { values == nil ? value : nil }

  public func hash(into hasher: inout Hasher) { hasher.combine(value &+ UInt64(variable.number)) }

  private func map(width: Int? = nil, _ operation: (UInt64) -> UInt64) -> FiniteValue {
    guard let table else { return FiniteValue(number: operation(value), width: width ?? self.width) }
    return FiniteValue(table.variable, table.values.map(operation), width: width ?? self.width)
  }

  private func combine(_ other: FiniteValue, width: Int? = nil, _ operation: (UInt64, UInt64) -> UInt64)
    -> FiniteValue
  {
    switch (table, other.table) {
    case (nil, _): return other.map(width: width ?? self.width) { operation(value, $0) }
    case (_, nil): return map(width: width) { operation($0, other.value) }
    case (let a?, let b?):
      precondition(a.variable == b.variable, "a word of a finite world depends on one variable only")
      return FiniteValue(a.variable, zip(a.values, b.values).map(operation), width: width ?? self.width)
    }
  }

  private func compare(_ other: FiniteValue, _ holds: (UInt64, UInt64) -> Bool) -> FiniteCondition {
    if let table {
      if let theirs = other.table {
        precondition(
          table.variable == theirs.variable, "a condition of a finite world depends on one variable only")
        return .among(table.variable, of: table.values.indices) {
          holds(table.values[$0], theirs.values[$0])
        }
      }
      return .among(table.variable, of: table.values.indices) { holds(table.values[$0], other.value) }
    }
    if let theirs = other.table {
      return .among(theirs.variable, of: theirs.values.indices) { holds(value, theirs.values[$0]) }
    }
    return FiniteCondition(holds(value, other.value))
  }
}

// MARK: - Arithmetic

extension FiniteValue {
  public static func + (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b) { $0 &+ $1 } }
  public static func - (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b) { $0 &- $1 } }
  public static func * (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b) { $0 &* $1 } }
  public static func & (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b) { $0 & $1 } }
  public static func | (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b) { $0 | $1 } }
  public static func ^ (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b) { $0 ^ $1 } }
  public static prefix func ~ (a: FiniteValue) -> FiniteValue { a.map { ~$0 } }

  /// As plain numbers do it.
  private func exactly(_ other: FiniteValue, width: Int? = nil, _ operation: (Bits, Bits) -> Bits)
    -> FiniteValue
  {
    let ours = self.width
    let theirs = other.width
    return combine(other, width: width) {
      UInt64(
        truncatingIfNeeded: operation(Bits(UInt128($0), width: ours), Bits(UInt128($1), width: theirs)).value)
    }
  }

  public func divided(by divisor: FiniteValue, signed: Bool) -> FiniteValue {
    exactly(divisor) { $0.divided(by: $1, signed: signed) }
  }
  public func remainder(dividingBy divisor: FiniteValue, signed: Bool) -> FiniteValue {
    exactly(divisor) { $0.remainder(dividingBy: $1, signed: signed) }
  }
  public func shiftedLeft(by count: FiniteValue) -> FiniteValue { exactly(count) { $0.shiftedLeft(by: $1) } }
  public func shiftedRight(by count: FiniteValue, signed: Bool) -> FiniteValue {
    exactly(count) { $0.shiftedRight(by: $1, signed: signed) }
  }

  public func resized(to width: Int, signed: Bool) -> FiniteValue {
    guard signed, width > self.width else { return map(width: width) { $0 } }
    let sign = UInt64(1) << UInt64(self.width - 1)
    let ones = ~FiniteValue.mask(self.width)
    return map(width: width) { $0 & sign == 0 ? $0 : $0 | ones }
  }
  public func bits(from low: Int, width: Int) -> FiniteValue { map(width: width) { $0 >> UInt64(low) } }
  public func followed(by low: FiniteValue) -> FiniteValue {
    combine(low, width: width + low.width) { $0 << UInt64(low.width) | $1 }
  }

  public func isEqual(to other: FiniteValue) -> FiniteCondition { compare(other) { $0 == $1 } }
  public func isLess(than other: FiniteValue, signed: Bool) -> FiniteCondition {
    guard signed else { return compare(other) { $0 < $1 } }
    let unused = UInt64(64 - width)
    return compare(other) { Int64(bitPattern: $0 << unused) < Int64(bitPattern: $1 << unused) }
  }
}

/// A set of answers of one variable, or several such sets together.
public struct FiniteCondition: Proposition {
  public enum Form: Hashable, Sendable {
    case constant(Bool)
    /// The answers whose bits are set.
    case among(ChoiceVariable, UInt32, all: UInt32)
    indirect case both(FiniteCondition, FiniteCondition)
    indirect case either(FiniteCondition, FiniteCondition)
  }

  public let form: Form

  public init(_ value: Bool) { form = .constant(value) }
  init(_ form: Form) { self.form = form }

  static func among(_ variable: ChoiceVariable, of answers: Range<Int>, _ holds: (Int) -> Bool)
    -> FiniteCondition
  {
    let all = UInt32(1) << UInt32(answers.count) &- 1
    return among(variable, answers.reduce(0) { holds($1) ? $0 | 1 << UInt32($1) : $0 }, all)
  }

  private static func among(_ variable: ChoiceVariable, _ mask: UInt32, _ all: UInt32) -> FiniteCondition {
    if mask == 0 { return FiniteCondition(false) }
    return mask == all ? FiniteCondition(true) : FiniteCondition(.among(variable, mask, all: all))
  }

  public var constant: Bool? { if case .constant(let value) = form { value } else { nil } }

  public static prefix func ! (a: FiniteCondition) -> FiniteCondition {
    switch a.form {
    case .constant(let value): FiniteCondition(!value)
    case .among(let variable, let mask, let all): among(variable, all & ~mask, all)
    case .both(let x, let y): FiniteCondition(.either(!x, !y))
    case .either(let x, let y): FiniteCondition(.both(!x, !y))
    }
  }

  public static func && (a: FiniteCondition, b: FiniteCondition) -> FiniteCondition {
    switch (a.form, b.form) {
    case (.constant(let value), _): return value ? b : a
    case (_, .constant(let value)): return value ? a : b
    case (.among(let x, let p, let all), .among(let y, let q, _)) where x == y: return among(x, p & q, all)
    default: return FiniteCondition(.both(a, b))
    }
  }

  public static func || (a: FiniteCondition, b: FiniteCondition) -> FiniteCondition {
    switch (a.form, b.form) {
    case (.constant(let value), _): return value ? a : b
    case (_, .constant(let value)): return value ? b : a
    case (.among(let x, let p, let all), .among(let y, let q, _)) where x == y: return among(x, p | q, all)
    default: return FiniteCondition(.either(a, b))
    }
  }

  /// One of two words, in one.
  public func choose(_ a: FiniteValue, _ b: FiniteValue) -> FiniteValue {
    switch form {
    case .constant(let value): return value ? a : b
    case .among(let variable, let mask, let all):
      let count = all.nonzeroBitCount
      func entry(_ word: FiniteValue, _ index: Int) -> UInt64 {
        guard let table = word.table else { return word.number! }
        precondition(table.variable == variable, "a word of a finite world depends on one variable only")
        return table.values[index]
      }
      let values = (0..<count).map { mask >> UInt32($0) & 1 == 1 ? entry(a, $0) : entry(b, $0) }
      return FiniteValue(variable, values, width: a.width)
    case .both, .either:
      if a == b { return a }
      preconditionFailure("a word of a finite world depends on one variable only")
    }
  }
}
