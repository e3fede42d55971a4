// Whether the text behind an `#if` is compiled, as far as it follows from names that are known to be
// set or not to be: `defined`, `IS_ENABLED`, names, numbers, `!`, `&&`, `||` and parentheses.

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
  private let isSet: (String) -> Bool?
  /// Names that it depends on.
  private var symbols: Set<String> = []
  private var depth = 0

  /// - Parameters:
  ///   - words: of the line, without its `#`.
  ///   - isSet: whether a name is defined, and not as 0; nil where that is not known.
  /// - Returns: also the names that it depends on.
  static func value(of words: [String], isSet: @escaping (String) -> Bool?) -> (
    value: Knowledge, symbols: Set<String>
  ) {
    var condition = PreprocessorCondition(words: words.dropFirst(), isSet: isSet)
    let value =
      switch words.first {
      case "ifdef": condition.name()
      case "ifndef": condition.name().map { !$0 }
      case "if", "elif": condition.disjunction()
      default: Knowledge?.none
      }
    return (condition.words.isEmpty ? value ?? .unknown : .unknown, condition.symbols)
  }

  private init(words: ArraySlice<String>, isSet: @escaping (String) -> Bool?) {
    (self.words, self.isSet) = (words, isSet)
  }

  private mutating func name() -> Knowledge? {
    guard let name = words.popFirst() else { return nil }
    symbols.insert(name)
    return Knowledge(isSet(name))
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
    if take("defined") || words.starts(with: ["IS_ENABLED", "("]) && take("IS_ENABLED") {
      let isEnclosed = take("(")
      guard let value = name(), !isEnclosed || take(")") else { return nil }
      return value
    }
    guard let word = words.first, word.allSatisfy(\.isNumber) else { return name() }
    words.removeFirst()
    return Knowledge(word.contains { $0 != "0" })
  }

  private mutating func take(_ word: String) -> Bool {
    guard words.first == word else { return false }
    words.removeFirst()
    return true
  }
}
