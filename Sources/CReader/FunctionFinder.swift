// Finds a function's definition in the fragments of a patch, and beside it the
// small functions and constant tables it uses. A patch shows excerpts: a name
// may be called or declared without being defined, and a definition may be cut
// off by the edge of a hunk. A cut-off function is no function, so each of
// these cases is told apart, in words that say what was seen instead.

import Source

/// The tokens of one definition.
struct Definition: Hashable, Sendable {
  let name: String
  let fragment: Int
  /// From the first word of the declaration to the closing brace or semicolon.
  let tokens: [Token]
  /// Index of the name within `tokens`.
  let nameIndex: Int
  /// What stands directly before the definition and should not, if anything.
  let obstacle: Token?
  /// A constant with its value, not a function.
  let isTable: Bool

  var nameToken: Token { tokens[nameIndex] }
  /// Equal for definitions that differ only in layout and comments.
  var wording: [String] { tokens.map(\.text) }
}

/// Everything that one pass over the fragments finds.
struct FunctionFinder {
  /// How a name occurs without being defined whole.
  enum Mention: Int, Comparable {
    case use, call, declaration, cutOff
    static func < (a: Mention, b: Mention) -> Bool { a.rawValue < b.rawValue }
  }

  let fragments: [Fragment]
  private(set) var definitions: [String: [Definition]] = [:]
  private(set) var mentions: [String: [(kind: Mention, place: Place)]] = [:]

  init(_ fragments: [Fragment]) {
    self.fragments = fragments
    for index in fragments.indices { scan(index, Lexer.tokens(of: fragments[index])) }
  }

  /// The one definition of a function.
  /// - Throws: `Diagnostic` when there is none, only a part of one, or two
  ///   that differ.
  func definition(of name: String) throws(Diagnostic) -> Definition? {
    guard let found = definitions[name], let first = found.first else {
      if let cut = mentions[name]?.first(where: { $0.kind == .cutOff }) {
        throw Diagnostic(
          at: cut.place,
          "only a part of the function \(name) is in the input; its beginning or its end is missing")
      }
      return nil
    }
    if let other = found.first(where: { $0.wording != first.wording }) {
      throw Diagnostic(
        at: place(of: other.nameToken, in: other.fragment),
        "the function \(name) is defined differently at \(place(of: first.nameToken, in: first.fragment))")
    }
    return first
  }

  /// Why none of `names` is there, with what is there instead.
  func absence(of names: [String]) -> Diagnostic {
    let wanted = names.joined(separator: " or ")
    let seen = names.flatMap { mentions[$0] ?? [] }
    let start = fragments.first?.lines.first?.place
    if let best = seen.max(by: { ($0.kind, $1.place) < ($1.kind, $0.place) }) {
      let what = best.kind == .declaration ? "declared" : best.kind == .call ? "called" : "mentioned"
      return Diagnostic(at: best.place, "no definition of \(wanted) in the input; it is only \(what) here")
    }
    guard let near = nearest(to: names) else {
      return Diagnostic(at: start, "no definition of \(wanted) in the input")
    }
    return Diagnostic(
      at: place(of: near.nameToken, in: near.fragment),
      "no definition of \(wanted) in the input; did you mean \(near.name), defined here?")
  }

  /// What the definition uses and the input defines whole and only once:
  /// functions and constant tables, users after what they use.
  func companions(of main: Definition, except known: Set<String>) -> [Definition] {
    var order: [Definition] = []
    var seen: Set<String> = [main.name]
    func visit(_ definition: Definition) {
      for (index, token) in definition.tokens.enumerated() where token.kind == .identifier {
        guard !known.contains(token.text), !seen.contains(token.text),
          let found = try? self.definition(of: token.text),
          found.isTable || definition.tokens[index + 1].isPunctuator("(")
        else { continue }
        seen.insert(token.text)
        visit(found)
        order.append(found)
      }
    }
    visit(main)
    return order
  }

  /// A name that is used like `for_each(...) {`, which only a macro can be.
  func macro(in definition: Definition) -> Token? {
    let tokens = definition.tokens
    return tokens.indices.first { index in
      guard index > definition.nameIndex, tokens[index].kind == .identifier,
        tokens[index + 1].isPunctuator("("),
        !CWords.keywords.contains(tokens[index].text), let close = Self.closing(tokens, from: index + 1)
      else { return false }
      return tokens[close + 1].isPunctuator("{")
    }.map { tokens[$0] }
  }

  func place(of token: Token, in fragment: Int) -> Place {
    let start = fragments[fragment].lines[token.line].place
    return Place(file: start.file, line: start.line, column: start.column + token.column)
  }

  // MARK: One pass over a fragment

  private mutating func scan(_ fragment: Int, _ tokens: [Token]) {
    var index = 0
    while index < tokens.count {
      let next = readFunction(fragment, tokens, at: index) ?? readTable(fragment, tokens, at: index)
      index = next ?? index + 1
    }
  }

  /// Recognises `words name ( ... ) { ... }`.
  /// - Returns: the index behind it, or nil when something else stands here.
  private mutating func readFunction(_ fragment: Int, _ tokens: [Token], at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .identifier, !CWords.keywords.contains(token.text) else { return nil }
    let here = place(of: token, in: fragment)
    guard index + 1 < tokens.count, tokens[index + 1].isPunctuator("(") else {
      mentions[token.text, default: []].append((.use, here))
      return nil
    }
    let start = Self.declarationStart(tokens, before: index)
    let looksDeclared = start < index
    guard let close = Self.closing(tokens, from: index + 1) else {
      mentions[token.text, default: []].append((looksDeclared ? .cutOff : .call, here))
      return nil
    }
    guard close + 1 < tokens.count, tokens[close + 1].isPunctuator("{") else {
      let isCut = looksDeclared && close + 1 == tokens.count
      mentions[token.text, default: []].append((isCut ? .cutOff : looksDeclared ? .declaration : .call, here))
      return nil
    }
    guard let end = Self.closing(tokens, from: close + 1), looksDeclared else {
      // `for_each(...) {` is no definition, unless the hunk starts right here.
      mentions[token.text, default: []].append((looksDeclared || index == 0 ? .cutOff : .call, here))
      return nil
    }
    let found = Definition(
      name: token.text, fragment: fragment, tokens: Array(tokens[start...end]), nameIndex: index - start,
      obstacle: Self.obstacle(tokens, before: start), isTable: false)
    definitions[token.text, default: []].append(found)
    for inner in (close + 1)..<end
    where tokens[inner].kind == .identifier && tokens[inner + 1].isPunctuator("(") {
      mentions[tokens[inner].text, default: []].append((.call, place(of: tokens[inner], in: fragment)))
    }
    return end + 1
  }

  /// Recognises `static const words name[...] = ... ;` outside functions.
  private mutating func readTable(_ fragment: Int, _ tokens: [Token], at index: Int) -> Int? {
    guard tokens[index].text == "static", tokens[index...].prefix(4).contains(where: { $0.text == "const" })
    else {
      return nil
    }
    guard let equals = tokens[index...].firstIndex(where: { ["=", ";", "(", "{"].contains($0.text) }),
      tokens[equals].isPunctuator("="),
      let end = tokens[equals...].firstIndex(where: { $0.isPunctuator(";") })
    else { return nil }
    let stop = tokens[index..<equals].firstIndex { $0.isPunctuator("[") } ?? equals
    guard tokens[stop - 1].kind == .identifier else { return nil }
    let name = tokens[stop - 1].text
    let found = Definition(
      name: name, fragment: fragment, tokens: Array(tokens[index...end]), nameIndex: stop - 1 - index,
      obstacle: nil,
      isTable: true)
    definitions[name, default: []].append(found)
    return end + 1
  }

  /// Walks back over the words and stars of a return type.
  private static func declarationStart(_ tokens: [Token], before index: Int) -> Int {
    var start = index
    while start > 0 {
      let token = tokens[start - 1]
      let isWord = token.kind == .identifier && !CWords.statements.contains(token.text)
      let isRefusedWord = if case .refused = token.kind { !token.text.isEmpty } else { false }
      guard isWord || isRefusedWord || token.isPunctuator("*") else { break }
      start -= 1
    }
    // Stars alone are a multiplication or a dereference.
    return tokens[start..<index].contains { $0.kind != .punctuator } ? start : index
  }

  private static func obstacle(_ tokens: [Token], before start: Int) -> Token? {
    guard start > 0 else { return nil }
    let token = tokens[start - 1]
    if token.kind == .directive || token.isPunctuator(";") || token.isPunctuator("}") { return nil }
    return token
  }

  /// The bracket that closes the one at `open`.
  static func closing(_ tokens: [Token], from open: Int) -> Int? {
    var depth = 0
    for index in open..<tokens.count where tokens[index].kind == .punctuator {
      switch tokens[index].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  // MARK: Near names

  private func nearest(to names: [String]) -> Definition? {
    let candidates = definitions.keys.sorted().flatMap { candidate in
      names.map { (distance: Self.distance($0, candidate), name: candidate) }
    }
    guard let best = candidates.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }),
      best.distance <= best.name.count / 3
    else { return nil }
    return definitions[best.name]?.first
  }

  /// Levenshtein's.
  private static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.utf8.prefix(80))
    let b = Array(b.utf8.prefix(80))
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}

enum CWords {
  /// Words before which no return type stands.
  static let statements: Set<String> = [
    "return", "else", "do", "goto", "case", "default", "if", "while", "for", "switch", "sizeof", "break",
    "continue",
  ]
  /// Words that are followed by parentheses without being functions.
  static let keywords: Set<String> = ["if", "while", "for", "switch", "return", "sizeof", "typeof", "case"]
}
