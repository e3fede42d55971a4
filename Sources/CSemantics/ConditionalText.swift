// Conditional compilation inside of a definition (C11 6.10.1): of each group of `#if` to `#endif`
// the part that is compiled stays, the rest and the preprocessor lines go.

import CText
import Source

package struct ConditionalText {
  /// What is left.
  package private(set) var tokens: [Token] = []
  /// The first condition that cannot be decided, and where it stands.
  package private(set) var open: (condition: String, token: Token)?
  /// Names that conditions depend on.
  package private(set) var symbols: Set<String> = []
  private let isSet: (String) -> Bool?
  private var groups: [Group] = []

  private struct Group {
    /// Whether this part of it is compiled.
    var isTaken: Bool
    /// Whether one of its parts was.
    var wasTaken: Bool
  }

  /// - Parameters:
  ///   - lines: of the fragment that the tokens are from.
  ///   - isSet: whether a name is defined, and not as 0; nil where that is not known.
  package init(_ whole: [Token], _ lines: [Line], isSet: @escaping (String) -> Bool?) {
    self.isSet = isSet
    for token in whole {
      if token.kind == .directive, read(token, DeclarationScan.words(ofDirective: token, lines)) { continue }
      if groups.allSatisfy(\.isTaken) { tokens.append(token) }
    }
  }

  /// - Returns: whether the line is about conditions.
  private mutating func read(_ token: Token, _ words: [String]) -> Bool {
    guard let name = words.first else { return false }
    let isReached = groups.dropLast().allSatisfy(\.isTaken)
    switch name {
    case "if", "ifdef", "ifndef":
      let isTaken = groups.allSatisfy(\.isTaken) && holds(words, token)
      groups.append(Group(isTaken: isTaken, wasTaken: isTaken))
    case "elif":
      guard var group = groups.popLast() else { return false }
      group.isTaken = isReached && !group.wasTaken && holds(words, token)
      group.wasTaken = group.wasTaken || group.isTaken
      groups.append(group)
    case "else":
      guard var group = groups.popLast() else { return false }
      group.isTaken = !group.wasTaken
      groups.append(group)
    case "endif": return groups.popLast() != nil
    default: return false
    }
    return true
  }

  private mutating func holds(_ words: [String], _ token: Token) -> Bool {
    var condition = Condition(words: words[1...], isSet: isSet)
    let value =
      switch words[0] {
      case "ifdef": condition.name()
      case "ifndef": condition.name().map { !$0 }
      default: condition.whole()
      }
    symbols.formUnion(condition.symbols)
    if value == nil, open == nil {
      open = ("#" + words[0] + words.dropFirst().map { " " + $0 }.joined(), token)
    }
    return value ?? true
  }
}

/// A condition of the preprocessor, as far as it is about names that are set or not.
private struct Condition {
  var words: ArraySlice<String>
  let isSet: (String) -> Bool?
  private(set) var symbols: Set<String> = []
  private var depth = 0
  private static let maximalNesting = 100

  init(words: ArraySlice<String>, isSet: @escaping (String) -> Bool?) {
    (self.words, self.isSet) = (words, isSet)
  }

  /// Nil where it is not known, or says something else.
  mutating func whole() -> Bool? {
    let value = disjunction()
    return words.isEmpty ? value : nil
  }

  mutating func name() -> Bool? {
    guard let word = words.popFirst() else { return nil }
    symbols.insert(word)
    return isSet(word)
  }

  private mutating func takes(_ expected: String...) -> Bool {
    guard words.starts(with: expected) else { return false }
    words.removeFirst(expected.count)
    return true
  }

  private mutating func disjunction() -> Bool? {
    var value = conjunction()
    while takes("|", "|") {
      let next = conjunction()
      value = value == true || next == true ? true : value == false && next == false ? false : nil
    }
    return value
  }

  private mutating func conjunction() -> Bool? {
    var value = operand()
    while takes("&", "&") {
      let next = operand()
      value = value == false || next == false ? false : value == true && next == true ? true : nil
    }
    return value
  }

  private mutating func operand() -> Bool? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximalNesting else { return nil }
    if takes("!") { return operand().map { !$0 } }
    if takes("(") {
      let value = disjunction()
      return takes(")") ? value : nil
    }
    if takes("defined", "(") || takes("IS_ENABLED", "(") {
      let value = name()
      return takes(")") ? value : nil
    }
    if takes("defined") { return name() }
    if let number = words.first.flatMap({ Int($0) }) {
      words.removeFirst()
      return number != 0
    }
    return name()
  }
}
