// Whether the text behind an `#if` is compiled, as far as it follows from names that are known to be
// defined or not to be: `defined`, numbers, `!`, `&&`, `||` and parentheses.

/// What is known of a condition.
enum Knowledge: Hashable, Sendable {
  case yes, no, unknown

  init(_ truth: Bool?) { self = truth.map { $0 ? .yes : .no } ?? .unknown }

  static prefix func ! (a: Knowledge) -> Knowledge { a == .yes ? .no : a == .no ? .yes : .unknown }

  static func && (a: Knowledge, b: Knowledge) -> Knowledge {
    a == .no || b == .no ? .no : a == .yes && b == .yes ? .yes : .unknown
  }

  static func || (a: Knowledge, b: Knowledge) -> Knowledge { !(!a && !b) }
}

/// Reads one condition, word by word.
struct PreprocessorCondition {
  private var words: ArraySlice<String>
  private let symbols: [String: Bool]
  private var depth = 0

  /// - Parameters:
  ///   - words: of the line, without its `#`.
  ///   - symbols: names that are known to be defined, or not to be.
  static func value(of words: [String], knowing symbols: [String: Bool]) -> Knowledge {
    let rest = words.dropFirst()
    switch words.first {
    case "ifdef" where rest.count == 1: return Knowledge(symbols[rest[1]])
    case "ifndef" where rest.count == 1: return !Knowledge(symbols[rest[1]])
    case "if", "elif":
      var condition = PreprocessorCondition(words: rest, symbols: symbols)
      guard let value = condition.disjunction(), condition.words.isEmpty else { return .unknown }
      return value
    default: return .unknown
    }
  }

  private init(words: ArraySlice<String>, symbols: [String: Bool]) {
    (self.words, self.symbols) = (words, symbols)
  }

  /// Nil for anything else than what is read here.
  private mutating func disjunction() -> Knowledge? {
    guard var value = conjunction() else { return nil }
    while take("||") {
      guard let next = conjunction() else { return nil }
      value = value || next
    }
    return value
  }

  private mutating func conjunction() -> Knowledge? {
    guard var value = factor() else { return nil }
    while take("&&") {
      guard let next = factor() else { return nil }
      value = value && next
    }
    return value
  }

  private mutating func factor() -> Knowledge? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { return nil }
    if take("!") { return factor().map { !$0 } }
    if take("(") {
      let value = disjunction()
      return take(")") ? value : nil
    }
    if take("defined") {
      let isEnclosed = take("(")
      guard let name = words.popFirst(), !isEnclosed || take(")") else { return nil }
      return Knowledge(symbols[name])
    }
    guard let word = words.popFirst() else { return nil }
    return word.allSatisfy(\.isNumber) ? Knowledge(word.contains { $0 != "0" }) : .unknown
  }

  private mutating func take(_ word: String) -> Bool {
    guard words.first == word else { return false }
    words.removeFirst()
    return true
  }
}
