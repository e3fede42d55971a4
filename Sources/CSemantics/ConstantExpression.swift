// Integer constant expressions as the preprocessor's and the compiler's rules have them on x86-64
// (C11 6.5, 6.6), of tokens.

import CText

/// An integer with its type.
package struct CInteger: Hashable {
  package struct Kind: Hashable {
    let width: Int
    let isSigned: Bool
    static let int = Kind(width: 32, isSigned: true)
  }

  package let value: Int128
  let kind: Kind

  /// What the type keeps of a number.
  init(_ value: Int128, _ kind: Kind) {
    self.kind = kind
    let low = value & ((Int128(1) << kind.width) - 1)
    self.value = kind.isSigned && low >> (kind.width - 1) == 1 ? low - (Int128(1) << kind.width) : low
  }

  /// A literal without quotes, with a suffix that a macro may have put to it (C11 6.4.4.1).
  package init?(literal: String, suffix: String = "") {
    let text = (literal + suffix).lowercased()
    let letters = text.reversed().prefix { $0 == "u" || $0 == "l" }
    var digits = text.dropLast(letters.count)
    var radix = 10
    if let base = ["0x": 16, "0b": 2][digits.prefix(2)] {
      (digits, radix) = (digits.dropFirst(2), base)
    } else if digits.count > 1, digits.hasPrefix("0") {
      radix = 8
    }
    guard let value = UInt64(digits, radix: radix) else { return nil }
    let isUnsigned = letters.contains("u")
    let widths = letters.contains("l") ? [64] : [32, 64]
    let kinds = widths.flatMap { width in
      [Kind(width: width, isSigned: true), Kind(width: width, isSigned: false)].filter {
        isUnsigned ? !$0.isSigned : $0.isSigned || radix != 10
      }
    }
    guard let kind = kinds.first(where: { Int128(value) < Int128(1) << ($0.width - ($0.isSigned ? 1 : 0)) })
    else { return nil }
    self.init(Int128(value), kind)
  }

  /// The usual arithmetic conversions (C11 6.3.1.8).
  static func common(_ a: CInteger, _ b: CInteger) -> Kind {
    if a.kind.width != b.kind.width { return a.kind.width > b.kind.width ? a.kind : b.kind }
    return Kind(width: a.kind.width, isSigned: a.kind.isSigned && b.kind.isSigned)
  }
}

/// Reads one expression.
struct ConstantExpression {
  private let tokens: [Token]
  private let suffixMacros: Set<String>
  private var index = 0
  private var depth = 0

  private let names: (String) -> CInteger?

  init(_ tokens: [Token], suffixMacros: Set<String>, names: @escaping (String) -> CInteger?) {
    (self.tokens, self.suffixMacros, self.names) = (tokens, suffixMacros, names)
  }

  /// Nil where it is no expression of these, or none with a number.
  mutating func value() -> CInteger? {
    guard let value = conditional() else { return nil }
    return index == tokens.count ? value : nil
  }

  private mutating func take(_ text: String) -> Bool {
    guard index < tokens.count, tokens[index].isPunctuator(text) else { return false }
    index += 1
    return true
  }

  private mutating func conditional() -> CInteger? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100, let condition = binary(0) else { return nil }
    guard take("?") else { return condition }
    guard let yes = conditional(), take(":"), let no = conditional() else { return nil }
    return CInteger(condition.value != 0 ? yes.value : no.value, CInteger.common(yes, no))
  }

  /// By precedence, the loosest first.
  private static let operators: [[String]] = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<", ">", "<=", ">="], ["<<", ">>"], ["+", "-"],
    ["*", "/", "%"],
  ]

  private mutating func binary(_ level: Int) -> CInteger? {
    guard level < Self.operators.count else { return unary() }
    guard var left = binary(level + 1) else { return nil }
    while index < tokens.count, tokens[index].kind == .punctuator,
      Self.operators[level].contains(tokens[index].text)
    {
      let sign = tokens[index].text
      index += 1
      guard let right = binary(level + 1), let value = Self.apply(sign, left, right) else { return nil }
      left = value
    }
    return left
  }

  private static func apply(_ sign: String, _ a: CInteger, _ b: CInteger) -> CInteger? {
    func truth(_ value: Bool) -> CInteger { CInteger(value ? 1 : 0, .int) }
    switch sign {
    case "||": return truth(a.value != 0 || b.value != 0)
    case "&&": return truth(a.value != 0 && b.value != 0)
    case "<<", ">>":
      guard (0..<Int128(a.kind.width)).contains(b.value) else { return nil }
      return CInteger(sign == "<<" ? a.value << b.value : a.value >> b.value, a.kind)
    default: break
    }
    let kind = CInteger.common(a, b)
    let (x, y) = (CInteger(a.value, kind).value, CInteger(b.value, kind).value)
    switch sign {
    case "|": return CInteger(x | y, kind)
    case "^": return CInteger(x ^ y, kind)
    case "&": return CInteger(x & y, kind)
    case "==": return truth(x == y)
    case "!=": return truth(x != y)
    case "<": return truth(x < y)
    case ">": return truth(x > y)
    case "<=": return truth(x <= y)
    case ">=": return truth(x >= y)
    case "+": return CInteger(x + y, kind)
    case "-": return CInteger(x - y, kind)
    case "*": return CInteger(x &* y, kind)
    case "/": return y == 0 ? nil : CInteger(x / y, kind)
    case "%": return y == 0 ? nil : CInteger(x % y, kind)
    default: return nil
    }
  }

  private mutating func unary() -> CInteger? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { return nil }
    if take("~") { return unary().map { CInteger(~$0.value, $0.kind) } }
    if take("-") { return unary().map { CInteger(-$0.value, $0.kind) } }
    if take("+") { return unary() }
    if take("!") { return unary().map { CInteger($0.value == 0 ? 1 : 0, .int) } }
    if take("(") {
      let value = conditional()
      return take(")") ? value : nil
    }
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .number: return CInteger(literal: token.text)
    case .identifier where suffixMacros.contains(token.text): return withSuffix()
    case .identifier: return names(token.text)
    default: return nil
    }
  }

  /// `(1, U)` behind the name of such a macro.
  private mutating func withSuffix() -> CInteger? {
    guard take("("), index + 1 < tokens.count, tokens[index].kind == .number else { return nil }
    let number = tokens[index].text
    index += 1
    guard take(","), index < tokens.count, tokens[index].kind == .identifier else { return nil }
    let suffix = tokens[index].text
    index += 1
    return take(")") ? CInteger(literal: number, suffix: suffix) : nil
  }
}
