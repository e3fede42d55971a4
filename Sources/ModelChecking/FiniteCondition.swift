// Conditions on words of few variables, as sets of answers.

import BitVectors

/// A set of answers of one variable, or several such sets together.
public struct FiniteCondition: Proposition {
  public enum Form: Hashable, Sendable {
    case constant(Bool)
    /// The answers whose bits are set.
    case among(ChoiceVariable, UInt32, all: UInt32)
    indirect case both(FiniteCondition, FiniteCondition)
    indirect case either(FiniteCondition, FiniteCondition)
    /// A word of one bit that is no table.
    case word(FiniteValue)
  }

  public let form: Form

  public init(_ value: Bool) { form = .constant(value) }
  init(_ form: Form) { self.form = form }
  /// Of one bit.
  init(_ word: FiniteValue) {
    if let table = word.table {
      self = .among(table.variable, of: table.values.indices) { table.values[$0] == 1 }
    } else {
      form = word.number.map { .constant($0 == 1) } ?? .word(word)
    }
  }

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
    case .word(let word): FiniteCondition(~word)
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
      let isPlain = [a, b].allSatisfy { $0.number != nil || $0.table?.variable == variable }
      guard isPlain, a.width <= 64 else { return mixed(a, b) }
      func entry(_ word: FiniteValue, _ index: Int) -> UInt64 { word.table?.values[index] ?? word.number! }
      let values = (0..<all.nonzeroBitCount).map { mask >> UInt32($0) & 1 == 1 ? entry(a, $0) : entry(b, $0) }
      return FiniteValue(variable, values, width: a.width)
    case .both, .either, .word: return a == b ? a : mixed(a, b)
    }
  }

  private func mixed(_ a: FiniteValue, _ b: FiniteValue) -> FiniteValue {
    Mixture.word([bit, a, b], width: a.width) { $0[0].choose($0[1], $0[2]) }
  }

  /// As a word of one bit.
  private var bit: FiniteValue {
    let (yes, no) = (FiniteValue(number: 1, width: 1), FiniteValue(number: 0, width: 1))
    switch form {
    case .constant, .among: return choose(yes, no)
    case .word(let word): return word
    case .both(let x, let y): return Mixture.word([x.bit, y.bit], width: 1) { $0[0] & $0[1] }
    case .either(let x, let y): return Mixture.word([x.bit, y.bit], width: 1) { $0[0] | $0[1] }
    }
  }
}
