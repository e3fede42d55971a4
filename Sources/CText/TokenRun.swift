// The tokens of one fragment, with what is worth knowing about them in advance:
// looking for it again at every token would take the square of the time, and
// the text may be made to do just that.

package struct TokenRun {
  package let tokens: [Token]
  package let fragment: Int
  /// For each opening bracket the index of the one that closes it.
  package let partners: [Int?]
  /// Index of the last semicolon, or -1.
  package let lastSemicolon: Int

  package init(_ tokens: [Token], fragment: Int) {
    self.tokens = tokens
    self.fragment = fragment
    lastSemicolon = tokens.lastIndex { $0.isPunctuator(";") } ?? -1
    var partners: [Int?] = Array(repeating: nil, count: tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() where token.kind == .punctuator {
      switch token.text {
      case "(", "[", "{": open.append(index)
      case ")", "]", "}": if let start = open.popLast() { partners[start] = index }
      default: break
      }
    }
    self.partners = partners
  }

  package func isPunctuator(_ text: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].isPunctuator(text)
  }

  /// A pragma says how types are laid out.
  package var isPacked: Bool {
    tokens.contains { token in
      token.words.first == "pragma"
        && token.words.contains { ["pack", "scalar_storage_order", "ms_struct"].contains($0) }
    }
  }

  /// A name with parentheses behind it: a call, a declaration or a definition.
  package func isCall(at index: Int) -> Bool {
    tokens[index].kind == .identifier && !TokenRun.keywords.contains(tokens[index].text)
      && isPunctuator("(", at: index + 1)
  }

  /// Walks back over the words and stars of a return type.
  package func declarationStart(before index: Int) -> Int {
    var start = index
    while start > 0 {
      let token = tokens[start - 1]
      let isWord = token.kind == .identifier && !TokenRun.statements.contains(token.text)
      let isRefusedWord = if case .refused = token.kind { !token.text.isEmpty } else { false }
      guard isWord || isRefusedWord || token.isPunctuator("*") else { break }
      start -= 1
    }
    // Stars alone are a multiplication or a dereference.
    return tokens[start..<index].contains { $0.kind != .punctuator } ? start : index
  }

  /// What stands before a definition, preprocessor lines aside, and is not the end
  /// of another one: something that may belong to it.
  package func obstacle(before start: Int) -> Token? {
    guard let token = tokens[..<start].last(where: { $0.kind != .directive }) else { return nil }
    return token.isPunctuator(";") || token.isPunctuator("}") ? nil : token
  }

  /// Words before which no return type stands.
  private static let statements: Set<String> = [
    "return", "else", "do", "goto", "case", "default", "if", "while", "for", "switch", "sizeof", "break",
    "continue",
  ]
  /// Words that are followed by parentheses without being functions.
  private static let keywords: Set<String> = [
    "if", "while", "for", "switch", "return", "sizeof", "typeof", "case",
  ]
}
