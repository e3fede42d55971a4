// What a text says of macros. A definition that consists of plain tokens can be said again, so
// that clang expands it; of any other one, and of one that stands under a condition that nobody
// knows, there is a reason why not.

import CText

/// A `#define` or `#undef`.
package struct MacroDirective: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case undefined
    /// - Parameter parameters: nil where it takes no arguments.
    case replacement(parameters: [String]?, body: [Token])
    /// It cannot be said again; why, as the rest of a remark.
    case unclear(String)
  }

  package let name: String
  /// The preprocessor line, or what may be one.
  package let token: Token
  package fileprivate(set) var meaning: Meaning
  /// Names that the conditions around it depend on.
  package fileprivate(set) var symbols: Set<String> = []

  /// What comes in place of the name; empty where that is not clear.
  package var body: [Token] {
    guard case .replacement(_, let body) = meaning else { return [] }
    return body
  }

  /// The same in one line of plain tokens; nil where that is not clear.
  package var text: String? {
    guard case .replacement(let parameters, let body) = meaning else { return nil }
    let head = parameters.map { "(\($0.joined(separator: ", ")))" } ?? ""
    return "#define \(name)\(head) " + body.map(\.text).joined(separator: " ")
  }

  /// How often it may repeat what it is given, or what else it names.
  package func growth(among macros: Set<String>) -> Int {
    guard case .replacement(let parameters, let body) = meaning else { return 1 }
    let names = body.filter { $0.kind == .identifier }.map(\.text)
    let repeated = (parameters ?? []).map { parameter in names.count { $0 == parameter } }.max() ?? 0
    return max(1, repeated, names.count { macros.contains($0) && parameters?.contains($0) != true })
  }
}

extension MacroDirective {
  /// - Parameter token: a preprocessor line.
  /// - Returns: nil for any other one.
  fileprivate init?(_ token: Token) {
    let inner = token.inner
    guard inner.count > 1, ["define", "undef"].contains(inner[0].text), !inner[1].text.isEmpty else {
      return nil
    }
    (self.token, name) = (token, inner[1].text)
    let refused = inner.dropFirst().lazy.compactMap { token -> String? in
      if case .refused(let what) = token.kind { return what }
      return token.text == "#" ? "# in it" : nil
    }.first
    if let refused {
      meaning = .unclear(refused)
    } else if inner[0].text == "undef" {
      meaning = .undefined
    } else if Self.keywords.contains(name) {
      meaning = .unclear("a keyword")
    } else {
      meaning = Self.meaning(inner[1], inner[2...])
    }
  }

  fileprivate init(_ name: String, _ token: Token, unclear reason: String) {
    (self.name, self.token, meaning) = (name, token, .unclear(reason))
  }

  /// Every name that a text may define or take away, for the compiler or in a makefile's flags.
  package static func names(in tokens: [Token]) -> Set<String> {
    let lines = tokens.compactMap { $0.kind == .directive ? MacroDirective($0)?.name : nil }
    let digraphs = zip(tokens, tokens.dropFirst()).compactMap { word, name in
      ["define", "undef"].contains(word.text) ? name.text : nil
    }
    return Set(lines + digraphs + flags(in: tokens).map(\.name))
  }

  /// Those that a line of a makefile defines with `-D`, or takes away with `-U`.
  package static func flags(in tokens: [Token]) -> [MacroDirective] {
    zip(tokens, tokens.dropFirst()).compactMap { sign, word in
      guard sign.text.hasSuffix("-"), ["D", "U"].contains(word.text.prefix(1)), word.text.count > 1,
        sign.line == word.line, sign.column + sign.text.utf8.count == word.column
      else { return nil }
      return MacroDirective(String(word.text.dropFirst()), word, unclear: "for the compiler")
    }
  }

  private static func meaning(_ name: Token, _ rest: ArraySlice<Token>) -> Meaning {
    var parameters: [String]?
    var body = rest
    if let first = rest.first, first.isPunctuator("("), first.line != name.line, first.column == 0 {
      return .unclear("a line that ends in a backslash")
    }
    if let first = rest.first, first.isPunctuator("("), touches(name, first) {
      guard let close = rest.firstIndex(where: { $0.isPunctuator(")") }) else {
        return .unclear("its parameters")
      }
      let list = rest[(rest.startIndex + 1)..<close]
      let names = list.split(omittingEmptySubsequences: false) { $0.isPunctuator(",") }
      guard list.isEmpty || names.allSatisfy({ $0.count == 1 && $0.first?.kind == .identifier }) else {
        return .unclear("its parameters")
      }
      let words = list.isEmpty ? [] : names.map { $0.first!.text }
      guard Set(words).count == words.count else { return .unclear("its parameters") }
      parameters = words
      body = rest[(close + 1)...]
    }
    if first(unpairedIn: body) { return .unclear("brackets without their partners") }
    if let (what, _) = Refusals.first(in: Array(body)) { return .unclear(what) }
    return .replacement(parameters: parameters, body: Array(body))
  }

  /// Whether nothing stands between a name and the parenthesis behind it.
  private static func touches(_ name: Token, _ parenthesis: Token) -> Bool {
    name.line == parenthesis.line && name.column + name.text.utf8.count == parenthesis.column
  }

  private static func first(unpairedIn body: ArraySlice<Token>) -> Bool {
    var open: [String] = []
    for token in body where token.kind == .punctuator {
      switch token.text {
      case "(": open.append(")")
      case "[": open.append("]")
      case "{": open.append("}")
      case ")", "]", "}": if open.popLast() != token.text { return true }
      default: break
      }
    }
    return !open.isEmpty
  }

  private static let keywords: Set<String> = [
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern",
    "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short",
    "signed",
    "sizeof", "static", "struct", "switch", "typedef", "typeof", "union", "unsigned", "void", "volatile",
    "while",
    "defined",
  ]
}

/// Reads the macros of a text.
package struct MacroScan {
  private let tokens: [Token]
  private let isHeader: Bool
  private var stack: ConditionStack
  private var found: [MacroDirective] = []

  /// - Parameters:
  ///   - isHeader: the last `#endif` of a header may belong to what guards it.
  ///   - isSet: whether a name is defined, and not as 0; nil where that is not known.
  /// - Returns: what may be compiled, in the order of the text.
  package static func directives(
    in tokens: [Token], isHeader: Bool, isSet: @escaping (String) -> Bool?
  ) -> [MacroDirective] {
    var scan = MacroScan(tokens: tokens, isHeader: isHeader, stack: ConditionStack(isSet: isSet))
    for index in tokens.indices { scan.read(index) }
    return scan.found
  }

  private mutating func read(_ index: Int) {
    let token = tokens[index]
    switch token.kind {
    case .directive: readDirective(token, index)
    // `%:define`, and `_Pragma`.
    case .refused where index + 2 < tokens.count:
      if ["define", "undef"].contains(tokens[index + 1].text) {
        add(MacroDirective(tokens[index + 2].text, token, unclear: "a digraph"))
      } else if token.text == "_Pragma" {
        readPragma(tokens[(index + 2)...(index + 2)], token)
      }
    default: break
    }
  }

  private mutating func add(_ directive: MacroDirective) {
    guard stack.isCompiled != .no else { return }
    var directive = directive
    directive.symbols = stack.groups.reduce(into: []) { $0.formUnion($1.symbols) }
    if let condition = stack.groups.first(where: { $0.current == .unknown }) {
      directive.meaning = .unclear("under \(condition.condition)")
    }
    found.append(directive)
  }

  private mutating func readDirective(_ token: Token, _ index: Int) {
    switch token.words.first {
    case "define", "undef": if let directive = MacroDirective(token) { add(directive) }
    case "pragma": readPragma(token.inner[...], token)
    default:
      guard stack.read(tokens[...], at: index) == .unopened else { return }
      if token.words.first != "endif" {
        doubtAll()
        stack.openUnseen(token)
      } else if !(isHeader && index == tokens.count - 1) {
        doubtAll()
      }
    }
  }

  /// All that was read stands in a group of which the beginning is not shown.
  private mutating func doubtAll() {
    for index in found.indices { found[index].meaning = .unclear("under a condition that is not shown") }
  }

  /// `#pragma pop_macro("NAME")` brings back what nobody can follow.
  private mutating func readPragma(_ tokens: ArraySlice<Token>, _ token: Token) {
    let words = tokens.flatMap {
      $0.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    }
    guard words.contains("pop_macro") else { return }
    for word in words where word != "pop_macro" { add(MacroDirective(word, token, unclear: "a pragma")) }
  }
}
