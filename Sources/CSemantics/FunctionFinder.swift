// Finds a function's definition in the fragments of a patch, and beside it the
// small functions and constant tables it uses. A patch shows excerpts: a name
// may be called or declared without being defined, and a definition may be cut
// off by the edge of a hunk. A cut-off function is no function, so each of
// these cases is told apart, in words that say what was seen instead.

import CText
import Source

/// The tokens of one definition.
package struct Definition: Hashable, Sendable {
  package let name: String
  package let fragment: Int
  /// From the first word of the declaration to the closing brace or semicolon.
  package let tokens: [Token]
  /// Index of the name within `tokens`.
  let nameIndex: Int
  /// What stands directly before the definition and should not, if anything.
  package let obstacle: Token?
  /// A constant with its value, not a function.
  let isTable: Bool

  package var nameToken: Token { tokens[nameIndex] }

  /// The same with only these of its tokens.
  package func keeping(_ kept: [Token]) -> Definition {
    Definition(
      name: name, fragment: fragment, tokens: kept, nameIndex: kept.firstIndex(of: nameToken) ?? 0,
      obstacle: obstacle, isTable: isTable)
  }

  /// Equal for definitions that differ only in layout and comments.
  var wording: [String] { tokens.map(\.text) }
}

/// Everything that one pass over the fragments finds.
package struct FunctionFinder {
  /// How a name occurs without being defined whole.
  enum Mention: Int, Comparable {
    case use, call, declaration, cutOff
    static func < (a: Mention, b: Mention) -> Bool { a.rawValue < b.rawValue }
  }

  package let fragments: [Fragment]
  private let annotations: Set<String>
  /// What is looked for; only these are worth telling where they are mentioned.
  let names: [String]
  private var definitions: [String: [Definition]] = [:]
  private var mentions: [String: [(kind: Mention, place: Place)]] = [:]

  /// - Parameter annotations: see `Lexer`.
  package init(_ fragments: [Fragment], names: [String], annotations: Set<String>) {
    self.fragments = fragments
    self.names = names
    self.annotations = annotations
    for index in fragments.indices { scan(TokenRun(tokens(of: index), fragment: index)) }
  }

  /// The one definition of a function.
  /// - Throws: `Diagnostic` when there is none, only a part of one, or two
  ///   that differ.
  package func definition(of name: String) throws(Diagnostic) -> Definition? {
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

  /// Why none of the names is there, with what is there instead.
  package func absence() -> Diagnostic {
    let wanted = names.joined(separator: " or ")
    let seen = names.flatMap { mentions[$0] ?? [] }
    let start = fragments.first?.lines.first?.place
    if let best = seen.max(by: { ($0.kind, $1.place) < ($1.kind, $0.place) }) {
      let what = best.kind == .declaration ? "declared" : best.kind == .call ? "called" : "mentioned"
      return Diagnostic(at: best.place, "no definition of \(wanted) in the input; it is only \(what) here")
    }
    guard let near = nearest() else {
      return Diagnostic(at: start, "no definition of \(wanted) in the input")
    }
    return Diagnostic(
      at: place(of: near.nameToken, in: near.fragment),
      "no definition of \(wanted) in the input; did you mean \(near.name), defined here?")
  }

  /// What the definition uses and the input defines whole and only once:
  /// functions and constant tables, users after what they use.
  package func companions(of main: Definition, except known: Set<String>) -> [Definition] {
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
  package func macro(in definition: Definition) -> Token? {
    let run = TokenRun(definition.tokens, fragment: definition.fragment)
    return run.tokens.indices.first { index in
      guard index > definition.nameIndex, run.isCall(at: index), let close = run.partners[index + 1] else {
        return false
      }
      return run.isPunctuator("{", at: close + 1)
    }.map { run.tokens[$0] }
  }

  /// Conditional compilation around a definition, as far as its fragment shows it.
  package func conditionals(around definition: Definition) -> [Conditionals.Group] {
    let tokens = self.tokens(of: definition.fragment)
    let start = definition.tokens[0]
    let end = tokens.firstIndex { ($0.line, $0.column) >= (start.line, start.column) } ?? tokens.endIndex
    return Conditionals(before: tokens[..<end], fragments[definition.fragment].lines).open
  }

  package func place(of token: Token, in fragment: Int) -> Place {
    let start = fragments[fragment].lines[token.line].place
    return Place(file: start.file, line: start.line, column: start.column + token.column)
  }

  // MARK: One pass over a fragment

  private func tokens(of fragment: Int) -> [Token] {
    Lexer.tokens(of: fragments[fragment], annotations: annotations)
  }

  private mutating func scan(_ run: TokenRun) {
    var index = 0
    while index < run.tokens.count {
      index = readFunction(run, at: index) ?? readTable(run, at: index) ?? index + 1
    }
  }

  private mutating func mention(_ kind: Mention, _ run: TokenRun, at index: Int) {
    let token = run.tokens[index]
    guard names.contains(token.text) else { return }
    mentions[token.text, default: []].append((kind, place(of: token, in: run.fragment)))
  }

  /// Recognises `words name ( ... ) { ... }`.
  /// - Returns: the index behind it, or nil when something else stands here.
  private mutating func readFunction(_ run: TokenRun, at index: Int) -> Int? {
    guard run.isCall(at: index) else {
      if run.tokens[index].kind == .identifier { mention(.use, run, at: index) }
      return nil
    }
    let start = run.declarationStart(before: index)
    let looksDeclared = start < index
    guard let close = run.partners[index + 1] else {
      mention(looksDeclared ? .cutOff : .call, run, at: index)
      return nil
    }
    guard run.isPunctuator("{", at: close + 1) else {
      let isCut = looksDeclared && close + 1 == run.tokens.count
      mention(isCut ? .cutOff : looksDeclared ? .declaration : .call, run, at: index)
      return nil
    }
    guard let end = run.partners[close + 1], looksDeclared else {
      // `for_each(...) {` is no definition, unless the hunk starts right here.
      mention(looksDeclared || index == 0 ? .cutOff : .call, run, at: index)
      return nil
    }
    add(run, start...end, name: index, isTable: false)
    for inner in (close + 1)..<end where run.isCall(at: inner) { mention(.call, run, at: inner) }
    return end + 1
  }

  /// Recognises `static const words name[...] = ... ;` outside functions, `words` being also a
  /// structure with its members; `const` alone where a declaration begins.
  private mutating func readTable(_ run: TokenRun, at index: Int) -> Int? {
    let tokens = run.tokens
    let isStart =
      tokens[index].text == "static" || (tokens[index].text == "const" && run.obstacle(before: index) == nil)
    guard isStart, tokens[index...].prefix(4).contains(where: { $0.text == "const" }),
      index < run.lastSemicolon, let equals = run.initialiser(behind: index),
      let end = tokens[equals...].firstIndex(where: { $0.isPunctuator(";") })
    else { return nil }
    let stop = run.dimensions(before: equals)
    guard stop > index, tokens[stop - 1].kind == .identifier else { return nil }
    add(run, index...end, name: stop - 1, isTable: true)
    return end + 1
  }

  private mutating func add(_ run: TokenRun, _ range: ClosedRange<Int>, name: Int, isTable: Bool) {
    let found = Definition(
      name: run.tokens[name].text, fragment: run.fragment, tokens: Array(run.tokens[range]),
      nameIndex: name - range.lowerBound, obstacle: isTable ? nil : run.obstacle(before: range.lowerBound),
      isTable: isTable)
    definitions[found.name, default: []].append(found)
  }

  // MARK: Near names

  private func nearest() -> Definition? {
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

extension TokenRun {
  /// The `=` of a declaration that begins here, behind the members of a structure if it has some.
  fileprivate func initialiser(behind start: Int) -> Int? {
    var index = start
    for _ in 0..<16 where index < tokens.count {
      switch tokens[index].text {
      case "=": return index
      case ";", "(": return nil
      case "{", "[":
        guard let close = partners[index] else { return nil }
        index = close
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Where the brackets behind a declared name begin.
  fileprivate func dimensions(before end: Int) -> Int {
    var index = end
    while index > 0, isPunctuator("]", at: index - 1),
      let open = tokens[..<(index - 1)].lastIndex(where: { $0.isPunctuator("[") })
    {
      index = open
    }
    return index
  }
}
