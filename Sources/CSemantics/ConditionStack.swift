// Conditional compilation (C11 6.10.1): what is open around a point of a text, and whether that point is
// compiled, as far as it follows from names that are known to be defined or not to be. Everybody who
// looks at `#if` and its kin asks here.

import CText

/// The groups of `#if` to `#endif` around a point of a text, the outermost first.
package struct ConditionStack {
  /// One group, with what is true in the branch that is open.
  package struct Group {
    /// `#if 0`, `#ifdef NDEBUG`; with `#else of ` in front behind that.
    package fileprivate(set) var condition: String
    /// The line that opened the branch.
    package fileprivate(set) var token: Token
    /// All lines of the group up to here.
    fileprivate var lines: [Token]
    /// Names that conditions of the group depend on.
    package fileprivate(set) var symbols: Set<String> = []
    /// Whether the branch is compiled, where the group is.
    fileprivate(set) var current: Knowledge
    /// Its own condition.
    fileprivate var own: Knowledge
    /// Whether the condition of a branch before it holds.
    fileprivate(set) var earlier = Knowledge.no
    /// It keeps a header from being included twice.
    fileprivate(set) var isGuard = false

    /// Whether the branch cannot be compiled at all.
    package var isDead: Bool { current == .no }
  }

  /// What a line is.
  enum Line { case other, condition, unopened }

  private(set) var groups: [Group] = []
  private let isSet: (String) -> Bool?

  /// - Parameter isSet: whether a name is defined, and not as 0; nil where that is not known.
  init(isSet: @escaping (String) -> Bool?) { self.isSet = isSet }

  /// Whether what stands here is compiled.
  var isCompiled: Knowledge { groups.reduce(.yes) { $0 && $1.current } }

  /// The same of texts whose conditions around a definition are open behind these tokens.
  static func groups(behind tokens: ArraySlice<Token>, isSet: @escaping (String) -> Bool?) -> [Group] {
    var stack = ConditionStack(isSet: isSet)
    for index in tokens.indices { _ = stack.read(tokens, at: index) }
    return stack.groups
  }

  /// For each token the conditions of the branches around it, as they are written; those that guard
  /// headers left out.
  package static func conditions(around tokens: [Token]) -> [[String]] {
    var stack = ConditionStack { _ in nil }
    return tokens.indices.map { index in
      _ = stack.read(tokens[...], at: index)
      return stack.groups.filter { !$0.isGuard }.map(\.condition)
    }
  }

  /// For each token the lines that opened the branches around it, those of guards left out.
  package static func tokens(around tokens: [Token]) -> [[Token]] {
    var stack = ConditionStack { _ in nil }
    return tokens.indices.map { index in
      _ = stack.read(tokens[...], at: index)
      return stack.groups.filter { !$0.isGuard }.flatMap(\.lines)
    }
  }

  /// Goes over the token at an index.
  /// - Returns: whether that is a line about conditions, and whether what it goes on with was opened.
  mutating func read(_ tokens: ArraySlice<Token>, at index: Int) -> Line {
    let token = tokens[index]
    guard token.kind == .directive else { return .other }
    let words = token.words
    let text = "#" + words.joined(separator: " ")
    switch words.first {
    case "if", "ifdef", "ifndef":
      let isGuard = Self.isGuard(tokens, at: index)
      let (value, symbols) = isGuard ? (.yes, []) : value(of: words, where: isCompiled)
      groups.append(
        Group(
          condition: text, token: token, lines: [token], symbols: symbols, current: value, own: value,
          isGuard: isGuard))
    case "elif", "else":
      guard var group = groups.popLast() else { return .unopened }
      group.earlier = group.earlier || group.own
      let isElse = words[0] == "else"
      let (value, symbols) = isElse ? (.yes, []) : value(of: words, where: isCompiled && !group.earlier)
      group.condition = isElse ? "#else of \(group.condition)" : text
      (group.token, group.own, group.current) = (token, value, value && !group.earlier)
      group.lines.append(token)
      group.symbols.formUnion(symbols)
      groups.append(group)
    case "endif": return groups.popLast() == nil ? .unopened : .condition
    default: return .other
    }
    return .condition
  }

  /// A group of which the beginning is not shown; nobody knows anything of it.
  mutating func openUnseen(_ token: Token) {
    groups.append(
      Group(
        condition: "a condition that is not shown", token: token, lines: [], current: .unknown, own: .unknown)
    )
  }

  /// What is not reached is not evaluated.
  private func value(of words: [String], where reached: Knowledge) -> (Knowledge, Set<String>) {
    guard reached != .no else { return (.no, []) }
    let (value, symbols) = PreprocessorCondition.value(of: words, isSet: isSet)
    return (value, symbols)
  }

  /// `#ifndef NAME` with `#define NAME` and nothing more directly behind it, at the outermost.
  private static func isGuard(_ tokens: ArraySlice<Token>, at index: Int) -> Bool {
    guard tokens[index].words.first == "ifndef", tokens.indices.contains(index + 1) else { return false }
    return tokens[index + 1].words == ["define"] + tokens[index].words.dropFirst()
  }
}
