// The tokens of a file, and which of them make up which function or table: for what has no syntax
// tree, and to know what to ask clang for.

import CText
import Source

/// A file as words.
struct Outline: Sendable {
  let tokens: [Token]
  let partners: [Int?]
  private(set) var definitions: [Definition] = []
  /// By line and column, from 1.
  private var index: [Int: Int] = [:]

  /// A function, or an object with an initialiser.
  struct Definition: Sendable {
    let name: String
    let isFunction: Bool
    /// The index of its name, and of the braces.
    let nameIndex: Int
    let body: ClosedRange<Int>
    /// The enumeration that a function returns, where its own words say so.
    let enumeration: String?
  }

  init(_ text: [UInt8]) { self.init(tokens: Lexer.tokens(ofFile: text)) }

  init(tokens: [Token]) {
    self.tokens = tokens
    let run = TokenRun(tokens, fragment: 0)
    partners = run.partners
    for (position, token) in tokens.enumerated() {
      index[Outline.key(token.line + 1, token.column + 1)] = position
    }
    find()
  }

  private static func key(_ line: Int, _ column: Int) -> Int { line << 20 | column }

  /// The token that begins at a place.
  func position(of place: Place) -> Int? { index[Outline.key(place.line, place.column)] }

  /// An identifier, whatever clang is allowed to see of it.
  func word(_ position: Int) -> String? {
    let token = tokens[position]
    switch token.kind {
    case .identifier: return token.text
    case .refused where token.text.first.map({ $0.isLetter || $0 == "_" }) ?? false: return token.text
    default: return nil
    }
  }

  func isPunctuator(_ text: String, _ position: Int) -> Bool {
    tokens.indices.contains(position) && tokens[position].isPunctuator(text)
  }

  /// A name with an opening parenthesis behind it.
  func isCall(_ position: Int) -> Bool { word(position) != nil && isPunctuator("(", position + 1) }

  // MARK: Definitions

  /// Braces outside of braces. A closing brace at the start of a line ends them, however many seem to
  /// be open: conditional text may open one twice.
  private mutating func find() {
    var position = 0
    var lastEnd = 0
    while position < tokens.count {
      if tokens[position].isPunctuator("{") {
        let end = self.end(from: position)
        if let name = definedName(before: position, after: lastEnd) {
          definitions.append(
            Definition(
              name: word(name.position)!, isFunction: name.isFunction, nameIndex: name.position,
              body: position...end,
              enumeration: (lastEnd..<name.position).last { tokens[$0].text == "enum" }.flatMap {
                word($0 + 1)
              }))
        }
        position = end
        lastEnd = end
      } else if tokens[position].isPunctuator(";") {
        lastEnd = position
      }
      position += 1
    }
  }

  private func end(from open: Int) -> Int {
    let last = partners[open] ?? tokens.count - 1
    let early = tokens.indices[open..<last].first { position in
      tokens[position].column == 0 && tokens[position].isPunctuator("}")
    }
    return early ?? last
  }

  private func definedName(before brace: Int, after start: Int) -> (position: Int, isFunction: Bool)? {
    let head = (start..<brace).filter { tokens[$0].kind != .directive }
    if let equals = head.first(where: { tokens[$0].isPunctuator("=") }) {
      let name = head.last { $0 < equals && word($0) != nil && !isPunctuator("]", $0 + 1) }
      return name.map { ($0, false) }
    }
    // The first name with parentheses that is no attribute.
    let name = head.first { position in
      isCall(position) && !["__attribute__", "__section", "typeof", "__aligned"].contains(word(position)!)
    }
    return name.map { ($0, true) }
  }

  /// The function that a token is in.
  func function(at position: Int) -> Definition? {
    definitions.first { $0.isFunction && $0.body.contains(position) }
  }

  // MARK: Contents

  /// Names in a definition, with their positions.
  func words(in range: ClosedRange<Int>) -> [(position: Int, word: String)] {
    range.compactMap { position in word(position).map { (position, $0) } }
  }

  /// The arguments of a call, as they are written but for white space.
  func arguments(ofCallAt position: Int) -> [String]? {
    guard isPunctuator("(", position + 1), let end = partners[position + 1] else { return nil }
    var parts: [[Int]] = [[]]
    var depth = 0
    for inner in (position + 2)..<max(end, position + 2) {
      switch tokens[inner].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case "," where depth == 0:
        parts.append([])
        continue
      default: break
      }
      parts[parts.count - 1].append(inner)
    }
    if parts.count == 1, parts[0].isEmpty { return [] }
    return parts.map { text(of: $0) }
  }

  /// Tokens with single blanks where people put some.
  func text(of positions: [Int]) -> String {
    var text = ""
    var last: Token?
    for token in positions.map({ tokens[$0] }) {
      if let last, Outline.isApart(last, token) { text += " " }
      text += token.text
      last = token
    }
    return text
  }

  private static func isApart(_ left: Token, _ right: Token) -> Bool {
    if left.line != right.line {
      return !["(", "["].contains(left.text) && ![")", "]", ","].contains(right.text)
    }
    return right.column > left.column + left.text.utf8.count
  }

  /// Whether a token stands in the parentheses of `asm`.
  func isInAssembly(_ position: Int) -> Bool {
    tokens[..<position].indices.reversed().contains { open in
      guard isPunctuator("(", open), partners[open] ?? 0 > position else { return false }
      var before = open - 1
      while before > 0, ["volatile", "__volatile__", "inline", "goto"].contains(tokens[before].text) {
        before -= 1
      }
      return before >= 0 && ["asm", "__asm__", "__asm"].contains(tokens[before].text)
    }
  }

  /// Whether a token lies between `#if` and `#endif`.
  func isConditional(_ position: Int) -> Bool {
    var depth = 0
    for token in tokens[..<position] where token.kind == .directive {
      if token.text.hasPrefix("#if") { depth += 1 }
      if token.text == "#endif" { depth -= 1 }
    }
    return depth > 0
  }

  /// Names that may be constants: in capitals somewhere, or where a number stands.
  func constants(in range: ClosedRange<Int>) -> Set<String> {
    var found: Set<String> = []
    for (position, word) in words(in: range) where !isPunctuator("(", position + 1) {
      let isLabel = position > 0 && ["case", "return"].contains(tokens[position - 1].text)
      if isLabel || word.contains(where: \.isUppercase) { found.insert(word) }
    }
    return found.subtracting(["NULL", "X", "__FILE__", "__LINE__"])
  }
}
