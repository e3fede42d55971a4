// Words that depend on few variables: mostly a number, or a table from one variable's
// answers to numbers. Conditions on them are sets of answers, kept as bit masks, so that
// no solver is needed to tell what is possible. What depends on more is a mixture.

import BitVectors

/// A word of up to 128 bits.
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
  /// What is neither a number of up to 64 bits nor a table of such.
  let mixture: Mixture?

  public var table: Table? { values.map { Table(variable: variable, values: $0) } }

  public var width: Int { Int(bits) }

  public init(_ value: UInt128, width: Int) {
    if width > 64 {
      self.init(Mixture(constant: Bits(value, width: width)), width: width)
    } else {
      self.init(number: UInt64(truncatingIfNeeded: value), width: width)
    }
  }

  public init(number: UInt64, width: Int) {
    bits = UInt8(width)
    variable = FiniteValue.none
    value = width > 64 ? 0 : number & FiniteValue.mask(width)
    values = nil
    mixture = width > 64 ? Mixture(constant: Bits(UInt128(number), width: width)) : nil
  }

  /// A word of which nothing is known; what is computed with it is as unknown.
  /// - Parameter what: whose it is, for the reader of a report.
  public init(unknown what: String, width: Int) {
    let word = PartialWord(unknown: what, width: width)
    self.init(Mixture([]) { _ in word }, width: width)
  }

  init(_ mixture: Mixture, width: Int) {
    bits = UInt8(width)
    (variable, value, values, self.mixture) = (FiniteValue.none, 0, nil, mixture)
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
    mixture = nil
  }

  /// What a number has in place of a variable.
  private static let none = ChoiceVariable(number: 0)
  static func mask(_ width: Int) -> UInt64 { UInt64.max >> UInt64(64 - width) }

  public var constant: UInt128? {
    if let mixture { return mixture.constant }
    return values == nil ? UInt128(value) : nil
  }
  /// The number, where there is no table, of up to 64 bits.
  public var number: UInt64? { values == nil && mixture == nil ? value : nil }

  public func hash(into hasher: inout Hasher) {
    let start = value &+ UInt64(variable.number)
    hasher.combine(values?.reduce(start) { $0 &* 0x100_0000_01b3 ^ $1 } ?? start)
  }

  /// Each variable that it depends on has one answer left.
  public func isSettled(in cube: AnswerCube) -> Bool {
    variables.allSatisfy { cube.masks[$0.number].nonzeroBitCount == 1 }
  }

  /// What it is where that is so.
  public func value(in cube: AnswerCube) -> PartialWord { value(in: cube.masks) }

  func value(in masks: [UInt32]) -> PartialWord {
    if let mixture { return mixture.value(masks) }
    let number = values.map { $0[masks[variable.number].trailingZeroBitCount] } ?? value
    return PartialWord(Bits(UInt128(number), width: width))
  }

  var variables: [ChoiceVariable] { mixture?.variables ?? (values == nil ? [] : [variable]) }
  /// Of the only variable that it depends on.
  var answers: Int? { values?.count ?? mixture?.answers }

  /// - Parameter partly: the same, on words that are no numbers or tables of up to 64 bits.
  private func map(
    width: Int? = nil, _ operation: (UInt64) -> UInt64,
    partly: @escaping @Sendable (PartialWord) -> PartialWord
  ) -> FiniteValue {
    let width = width ?? self.width
    if mixture != nil || width > 64 { return Mixture.word([self], width: width) { partly($0[0]) } }
    guard let table else { return FiniteValue(number: operation(value), width: width) }
    return FiniteValue(table.variable, table.values.map(operation), width: width)
  }

  /// - Parameter partly: likewise.
  private func combine(
    _ other: FiniteValue, width: Int? = nil, _ operation: (UInt64, UInt64) -> UInt64,
    partly: @escaping @Sendable (PartialWord, PartialWord) -> PartialWord
  ) -> FiniteValue {
    let width = width ?? self.width
    if mixture == nil, other.mixture == nil, width <= 64 {
      switch (values, other.values) {
      case (nil, nil): return FiniteValue(number: operation(value, other.value), width: width)
      case (nil, let theirs?):
        return FiniteValue(other.variable, theirs.map { operation(value, $0) }, width: width)
      case (let ours?, nil):
        return FiniteValue(variable, ours.map { operation($0, other.value) }, width: width)
      case (let ours?, let theirs?) where variable == other.variable:
        return FiniteValue(variable, zip(ours, theirs).map(operation), width: width)
      default: break
      }
    }
    return Mixture.word([self, other], width: width) { partly($0[0], $0[1]) }
  }

  private func compare(
    _ other: FiniteValue, _ holds: (UInt64, UInt64) -> Bool,
    partly: @escaping @Sendable (PartialWord, PartialWord) -> PartialWord
  ) -> FiniteCondition {
    let isPlain = mixture == nil && other.mixture == nil
    if !isPlain || values != nil && other.values != nil && variable != other.variable {
      return FiniteCondition(Mixture.word([self, other], width: 1) { partly($0[0], $0[1]) })
    }
    if let table {
      if let theirs = other.table {
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
  public static func + (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b, &+) { $0 + $1 } }
  public static func - (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b, &-) { $0 - $1 } }
  public static func * (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b, &*) { $0 * $1 } }
  public static func & (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b, &) { $0 & $1 } }
  public static func | (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b, |) { $0 | $1 } }
  public static func ^ (a: FiniteValue, b: FiniteValue) -> FiniteValue { a.combine(b, ^) { $0 ^ $1 } }
  public static prefix func ~ (a: FiniteValue) -> FiniteValue {
    a.map {
      ~$0
    } partly: {
      ~$0
    }
  }

  /// As plain numbers do it.
  private func exactly(
    _ other: FiniteValue, _ operation: @escaping @Sendable (Bits, Bits) -> Bits,
    partly: @escaping @Sendable (PartialWord, PartialWord) -> PartialWord
  ) -> FiniteValue {
    let (ours, theirs) = (width, other.width)
    return combine(
      other,
      {
        UInt64(
          truncatingIfNeeded: operation(Bits(UInt128($0), width: ours), Bits(UInt128($1), width: theirs))
            .value)
      }, partly: partly)
  }

  public func divided(by divisor: FiniteValue, signed: Bool) -> FiniteValue {
    quotient(divisor) { $0.divided(by: $1, signed: signed) }
  }
  public func remainder(dividingBy divisor: FiniteValue, signed: Bool) -> FiniteValue {
    quotient(divisor) { $0.remainder(dividingBy: $1, signed: signed) }
  }
  private func quotient(_ divisor: FiniteValue, _ operation: @escaping @Sendable (Bits, Bits) -> Bits)
    -> FiniteValue
  {
    exactly(divisor, operation) { $0.exactly($1, operation) }
  }

  public func shiftedLeft(by count: FiniteValue) -> FiniteValue { shifted(count) { $0.shiftedLeft(by: $1) } }
  public func shiftedRight(by count: FiniteValue, signed: Bool) -> FiniteValue {
    shifted(count) { $0.shiftedRight(by: $1, signed: signed) }
  }
  private func shifted(_ count: FiniteValue, _ operation: @escaping @Sendable (Bits, Bits) -> Bits)
    -> FiniteValue
  {
    exactly(count, operation) { $0.shifted(by: $1, operation) }
  }

  public func resized(to width: Int, signed: Bool) -> FiniteValue {
    let own = self.width
    let sign = UInt64(1) << UInt64(min(own, 64) - 1)
    let ones = ~FiniteValue.mask(min(own, 64))
    let extends = signed && width > own
    return map(
      width: width, { extends && $0 & sign != 0 ? $0 | ones : $0 },
      partly: { $0.resized(to: width, signed: signed) })
  }
  public func bits(from low: Int, width: Int) -> FiniteValue {
    map(
      width: width, { low < 64 ? $0 >> UInt64(low) : 0 },
      partly: { word in word.rearranged { $0.bits(from: low, width: width) } })
  }
  public func followed(by low: FiniteValue) -> FiniteValue {
    combine(
      low, width: width + low.width, { $0 << UInt64(low.width) | $1 }, partly: { $0.followed(by: $1) })
  }

  public func isEqual(to other: FiniteValue) -> FiniteCondition {
    compare(other, ==, partly: { $0.isEqual(to: $1) })
  }
  public func isLess(than other: FiniteValue, signed: Bool) -> FiniteCondition {
    let unused = UInt64(64 - min(width, 64))
    return compare(
      other,
      { signed ? Int64(bitPattern: $0 << unused) < Int64(bitPattern: $1 << unused) : $0 < $1 },
      partly: { $0.isLess(than: $1, signed: signed) })
  }
}
