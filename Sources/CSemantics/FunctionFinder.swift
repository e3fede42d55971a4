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
  let kind: Kind

  enum Kind {
    case function
    /// A constant with its value, or a type, whose enumerators are names, too.
    case table, type
  }

  package var nameToken: Token { tokens[nameIndex] }

  /// The same with only these of its tokens.
  package func keeping(_ kept: [Token]) -> Definition {
    Definition(
      name: name, fragment: fragment, tokens: kept, nameIndex: kept.firstIndex(of: nameToken) ?? 0,
      obstacle: obstacle, kind: kind)
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
  /// The tokens of each.
  package let runs: [TokenRun]
  /// What is looked for; only these are worth telling where they are mentioned.
  let names: [String]
  private var definitions: [String: [Definition]] = [:]
  private var mentions: [String: [(kind: Mention, place: Place)]] = [:]

  /// - Parameter annotations: see `Lexer`.
  package init(_ fragments: [Fragment], names: [String], annotations: Set<String>) {
    self.fragments = fragments
    self.names = names
    runs = fragments.enumerated().map { number, fragment in
      TokenRun(Lexer.tokens(of: fragment, annotations: annotations), fragment: number)
    }
    for run in runs { scan(run) }
  }

  /// Whether a definition of this name is there whole.
  package func defines(_ name: String) -> Bool { definitions[name] != nil }

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

  /// Functions that are defined whole, in the order of the text.
  package var functions: [Definition] {
    definitions.values.compactMap(\.first).filter { $0.kind == .function }.sorted {
      ($0.fragment, $0.tokens[0].line) < ($1.fragment, $1.tokens[0].line)
    }
  }

  /// Why none of the names is there, with what is there instead.
  /// - Parameter offer: how to have another one, for a definition that may be meant.
  package func absence(offering offer: (Definition) -> String?) -> Diagnostic {
    let wanted = names.joined(separator: " or ")
    let offers = functions.compactMap { definition in offer(definition).map { (definition, $0) } }
    if let first = offers.first?.0 {
      return Diagnostic(
        at: place(of: first.nameToken, in: first.fragment),
        "no definition of \(wanted) in the input; " + offers.map(\.1).joined(separator: "; "))
    }
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
  /// - Parameter macros: what names stand for, by name; what that uses is used, too.
  package func companions(
    of main: Definition, except known: Set<String>, through macros: [String: [Token]] = [:]
  ) -> [Definition] {
    var order: [Definition] = []
    var seen: Set<String> = [main.name]
    var places: Set<Place> = []
    func visit(_ tokens: [Token], isBody: Bool = false) {
      for (index, token) in tokens.enumerated() where token.kind == .identifier {
        guard seen.insert(token.text).inserted else { continue }
        if let body = macros[token.text] { visit(body, isBody: true) }
        guard !known.contains(token.text), let found = try? definition(of: token.text) else { continue }
        guard
          found.kind != .function || isBody || index + 1 < tokens.count && tokens[index + 1].isPunctuator("(")
        else {
          seen.remove(token.text)
          continue
        }
        visit(found.tokens)
        // A type may have several names.
        if places.insert(place(of: found.tokens[0], in: found.fragment)).inserted { order.append(found) }
      }
    }
    visit(main.tokens)
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
  /// - Parameter isSet: whether a name is defined, and not as 0; nil where that is not known.
  package func conditionals(
    around definition: Definition, isSet: @escaping (String) -> Bool?
  ) -> [ConditionStack.Group] {
    let tokens = runs[definition.fragment].tokens
    let start = definition.tokens[0]
    let end = tokens.firstIndex { ($0.line, $0.column) >= (start.line, start.column) } ?? tokens.endIndex
    return ConditionStack.groups(behind: tokens[..<end], isSet: isSet)
  }

  package func place(of token: Token, in fragment: Int) -> Place {
    let start = fragments[fragment].lines[token.line].place
    return Place(file: start.file, line: start.line, column: start.column + token.column)
  }

  // MARK: One pass over a fragment

  private mutating func scan(_ run: TokenRun) {
    var index = 0
    while index < run.tokens.count {
      index =
        readFunction(run, at: index) ?? readTable(run, at: index) ?? readType(run, at: index) ?? index + 1
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
    add(run, start...end, name: index, .function)
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
    add(run, index...end, name: stop - 1, .table)
    return end + 1
  }

  /// Recognises `enum name { ... };` and its like, and `typedef ... name;`, at the start of a line, where
  /// nothing else than a type is declared so. What is packed otherwise than usual is passed over.
  private mutating func readType(_ run: TokenRun, at index: Int) -> Int? {
    let tokens = run.tokens
    guard tokens[index].column == 0, ["enum", "struct", "union", "typedef"].contains(tokens[index].text),
      index < run.lastSemicolon, !run.isPacked
    else { return nil }
    var names: [Int] = []
    var next = index
    while next < tokens.count, !tokens[next].isPunctuator(";") {
      let isEnumeration =
        next >= 1 && ["enum"].contains(tokens[next - 1].text)
        || next >= 2 && tokens[next - 2].text == "enum"
      if tokens[next].isPunctuator("{"), isEnumeration, let close = run.partners[next] {
        names += ((next + 1)..<close).filter { inner in
          tokens[inner].kind == .identifier && ["{", ","].contains(tokens[inner - 1].text)
        }
      }
      if ["(", "[", "{"].contains(tokens[next].text) {
        guard let close = run.partners[next] else { return nil }
        next = close
      }
      next += 1
    }
    guard next < tokens.count else { return nil }
    let last = tokens[next - 1]
    if tokens[index].text == "typedef" {
      guard last.kind == .identifier else { return nil }
      names.append(next - 1)
    } else if !last.isPunctuator("}") {
      return nil
    }
    let head = tokens[index].text == "typedef" ? index + 1 : index
    if ["enum", "struct", "union"].contains(tokens[head].text), tokens[head + 1].kind == .identifier,
      run.isPunctuator("{", at: head + 2)
    {
      names.append(head + 1)
    }
    for name in names { add(run, index...next, name: name, .type) }
    return next + 1
  }

  private mutating func add(_ run: TokenRun, _ range: ClosedRange<Int>, name: Int, _ kind: Definition.Kind) {
    let found = Definition(
      name: run.tokens[name].text, fragment: run.fragment, tokens: Array(run.tokens[range]),
      nameIndex: name - range.lowerBound,
      obstacle: kind == .function ? run.obstacle(before: range.lowerBound) : nil, kind: kind)
    definitions[found.name, default: []].append(found)
  }

  // MARK: Near names

  private func nearest() -> Definition? {
    let functions = definitions.filter { $0.value[0].kind == .function }
    let candidates = functions.keys.sorted().flatMap { candidate in
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
