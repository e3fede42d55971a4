// Numbers of constants as a text of C gives them, without anything that it includes: enumerators, and
// macros whose body is an integer constant expression (C11 6.6). What depends on another text or on an
// unknown condition has a reason instead of a number.

import CText

/// What a text says of a constant.
public enum ConstantReading: Hashable, Sendable, Codable {
  case number(Int64)
  /// Why there is none; it names what the text has instead.
  case unread(String)
}

/// The constants of one text.
package struct TextConstants {
  /// Where the number of a constant comes from.
  private enum Source {
    case expression([Token])
    /// One more than the enumerator before it.
    case successor(of: String)
    case unclear(String)
  }

  private var sources: [String: Source] = [:]
  /// In the order of the text.
  package private(set) var names: [String] = []
  /// Lines that say it, from 0.
  package private(set) var lines: [String: ClosedRange<Int>] = [:]
  private var known: [String: Result<CInteger, Reason>] = [:]
  private let suffixMacros: Set<String>

  private struct Reason: Error { let text: String }

  /// - Parameters:
  ///   - suffixMacros: macros that put their second argument as a suffix to the first.
  ///   - isSet: whether a name is defined, and not as 0; nil where that is not known.
  package init(
    of tokens: [Token], suffixMacros: Set<String>, isSet: @escaping (String) -> Bool?
  ) {
    self.suffixMacros = suffixMacros
    for directive in MacroScan.directives(in: tokens, isHeader: true, isSet: isSet) { note(directive) }
    readEnumerations(Self.compiled(tokens, isSet: isSet))
  }

  /// - Parameter name: one of `names`.
  package mutating func reading(of name: String) -> ConstantReading {
    switch value(of: name, depth: 0) {
    case .success(let integer):
      Int64(exactly: integer.value).map { .number($0) } ?? .unread("a number of more than 63 bits")
    case .failure(let reason): .unread(reason.text)
    }
  }

  /// With its type; nil where there is none.
  package mutating func integer(of name: String) -> CInteger? { try? value(of: name, depth: 0).get() }

  // MARK: Collecting

  private mutating func add(_ name: String, _ source: Source, _ lines: ClosedRange<Int>) {
    if sources[name] == nil { names.append(name) }
    sources[name] = sources[name] == nil ? source : .unclear("it is defined more than once")
    self.lines[name] =
      self.lines[name].map {
        min($0.lowerBound, lines.lowerBound)...max($0.upperBound, lines.upperBound)
      } ?? lines
  }

  /// Macros with parameters or without a number are no constants.
  private mutating func note(_ directive: MacroDirective) {
    let tokens = [directive.token] + directive.token.inner
    let lines = directive.token.line...max(directive.token.line, tokens.map(\.line).max()!)
    switch directive.meaning {
    case .undefined:
      sources[directive.name] = nil
      names.removeAll { $0 == directive.name }
    case .unclear(let reason): add(directive.name, .unclear(reason), lines)
    case .replacement(let parameters, let body):
      let isNumber = !body.isEmpty && !body.contains { $0.kind == .literal }
      if parameters == nil, isNumber { add(directive.name, .expression(body), lines) }
    }
  }

  /// Tokens that may be compiled, each with the condition that nobody can decide, if one is around it.
  private static func compiled(
    _ tokens: [Token], isSet: @escaping (String) -> Bool?
  ) -> [(token: Token, doubt: String?)] {
    var stack = ConditionStack(isSet: isSet)
    return tokens.indices.compactMap { index in
      guard tokens[index].kind != .directive else {
        _ = stack.read(tokens[...], at: index)
        return nil
      }
      switch stack.isCompiled {
      case .no: return nil
      case .yes: return (tokens[index], nil)
      case .unknown: return (tokens[index], stack.groups.first { $0.current == .unknown }?.condition)
      }
    }
  }

  private mutating func readEnumerations(_ text: [(token: Token, doubt: String?)]) {
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard text[index].token.text == "enum", text[index].token.kind == .identifier else { continue }
      var brace = index + 1
      while brace < text.count, text[brace].token.kind != .punctuator { brace += 1 }
      guard brace < text.count, text[brace].token.isPunctuator("{") else { continue }
      index = readEnumerators(text, from: brace + 1)
    }
  }

  /// - Returns: the index of the closing brace.
  private mutating func readEnumerators(
    _ text: [(token: Token, doubt: String?)], from start: Int
  ) -> Int {
    var (index, previous) = (start, String?.none)
    while index < text.count, !text[index].token.isPunctuator("}") {
      let (name, first, doubt) = (text[index].token.text, text[index].token.line, text[index].doubt)
      let isName = text[index].token.kind == .identifier
      var (body, depth): ([Token], Int) = ([], 0)
      index += 1
      while index < text.count {
        let token = text[index].token
        if depth == 0, token.isPunctuator(",") || token.isPunctuator("}") { break }
        if token.isPunctuator("(") { depth += 1 }
        if token.isPunctuator(")") { depth -= 1 }
        body.append(token)
        index += 1
      }
      let last = max(first, body.last?.line ?? first)
      if index < text.count, text[index].token.isPunctuator(",") { index += 1 }
      guard isName else { continue }
      add(name, Self.source(body, after: previous, doubt), first...last)
      previous = name
    }
    return index
  }

  private static func source(_ body: [Token], after previous: String?, _ doubt: String?) -> Source {
    if let doubt { return .unclear("it stands under \(doubt)") }
    guard let first = body.first else {
      return previous.map { .successor(of: $0) } ?? .expression([])
    }
    return first.isPunctuator("=")
      ? .expression(Array(body.dropFirst())) : .unclear("it is no plain enumerator")
  }

  // MARK: Numbers

  private mutating func value(of name: String, depth: Int) -> Result<CInteger, Reason> {
    if let value = known[name] { return value }
    guard let source = sources[name] else { return .failure(Reason(text: "\(name) is not in the text")) }
    guard depth < 64 else { return .failure(Reason(text: "\(name) goes too deep")) }
    let found: Result<CInteger, Reason>
    switch source {
    case .unclear(let why): found = .failure(Reason(text: why))
    case .successor(let previous):
      found = value(of: previous, depth: depth + 1).flatMap { previous in
        let next = CInteger(previous.value + 1, previous.kind)
        return next.value == previous.value + 1
          ? .success(next) : .failure(Reason(text: "it is one more than its type has room for"))
      }
    case .expression(let tokens) where tokens.isEmpty: found = .success(CInteger(0, .int))
    case .expression(let tokens):
      var values: [String: CInteger] = [:]
      var missing: String?
      for token in tokens where token.kind == .identifier && !suffixMacros.contains(token.text) {
        switch value(of: token.text, depth: depth + 1) {
        case .success(let value): values[token.text] = value
        case .failure(let reason): missing = missing ?? reason.text
        }
      }
      var expression = ConstantExpression(tokens, suffixMacros: suffixMacros) { [values] in values[$0] }
      let text = tokens.map(\.text).joined(separator: " ")
      found =
        expression.value().map { .success($0) }
        ?? .failure(Reason(text: "it is `\(text)`" + (missing.map { ", and \($0)" } ?? "")))
    }
    known[name] = found
    return found
  }
}
