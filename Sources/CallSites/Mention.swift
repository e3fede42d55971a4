// Every place where a text search would find a name, and what is there.

import CText
import Source

/// A word in a file.
public struct Mention: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case call
    /// Where the function is defined, or declared.
    case definition, declaration
    case comment, string
    /// In what a macro is replaced by, or another preprocessor line.
    case macro
    /// Used otherwise than called.
    case value
    /// In text that this configuration leaves out (`#if`).
    case leftOut = "left out by #if"
    /// A call that clang does not show, and nothing says why.
    case unseen = "not seen by clang"
    /// In a file that is not read.
    case unread = "in a file that is not read"
  }

  public let file: String
  /// From 1.
  public let line: Int
  public let name: String
  public let kind: Kind
}

extension FileReading {
  /// - Parameter called: lines and columns of the calls that clang shows in this file.
  /// - Parameter inMacros: those that stand in the argument of a macro, or in one.
  func mentions(of names: Set<String>, called: Set<Place>, _ inMacros: [CallSite]) -> [Mention] {
    let inMacros = inMacros.filter { $0.file == source.path }
    return FileReading.words(in: source.text, among: names).map { word in
      Mention(file: source.path, line: word.line, name: word.name, kind: kind(word, called, inMacros))
    }
  }

  /// Macros that may make a name of its parts: `a ## b`, where a name begins with the one or ends with the
  /// other.
  func pasted(_ names: Set<String>) -> [Mention] {
    outline.tokens.filter { $0.kind == .directive }.flatMap { directive -> [Mention] in
      let parts = directive.inner
      return parts.indices.dropFirst().dropLast(2).compactMap { index in
        guard parts[index].text == "#", parts[index + 1].text == "#" else { return nil }
        let (left, right) = (parts[index - 1].text, parts[index + 2].text)
        let name = names.sorted().first { name in
          left.count >= FileReading.telling && name.hasPrefix(left)
            || right.count >= FileReading.telling && name.hasSuffix(right)
        }
        return name.map { Mention(file: source.path, line: parts[index].line + 1, name: $0, kind: .macro) }
      }
    }
  }

  /// So much of a name tells that it is meant.
  private static let telling = 4

  private func kind(
    _ word: (line: Int, column: Int, name: String), _ called: Set<Place>, _ inMacros: [CallSite]
  ) -> Mention.Kind {
    let place = Place(file: source.path, line: word.line, column: word.column)
    guard let position = outline.position(of: place), outline.word(position) == word.name else {
      return textKind(word)
    }
    if called.contains(place) { return .call }
    if let definition = outline.definitions.first(where: { $0.nameIndex == position }) {
      return definition.isFunction ? .definition : .value
    }
    guard outline.function(at: position) != nil else {
      if isAssembly { return .unread }
      return outline.isCall(position) ? .declaration : .value
    }
    guard failure == nil, wanted.contains(outline.function(at: position)!.name) else { return .unread }
    guard outline.isCall(position) else { return .value }
    let isInMacro = inMacros.contains { site in
      site.callee == word.name && site.place.line <= word.line && word.line - site.place.line <= 4
    }
    return isInMacro ? .call : outline.isConditional(position) ? .leftOut : .unseen
  }

  /// Of what is no token: in a comment, a string or a preprocessor line.
  private func textKind(_ word: (line: Int, column: Int, name: String)) -> Mention.Kind {
    let column = word.column - 1
    let around = outline.tokens.firstIndex { token in
      guard case .literal = token.kind else { return false }
      return isOn(token, word.line - 1, column)
    }
    // Nothing but the name: an attribute may make that another name of it. Assembly may jump there.
    if let around {
      let isUsed = outline.tokens[around].text == "\"\(word.name)\"" || outline.isInAssembly(around)
      return isUsed ? .value : .string
    }
    let isDirective = outline.tokens.contains { token in
      token.kind == .directive && token.inner.contains { isOn($0, word.line - 1, column) }
    }
    return isDirective ? .macro : .comment
  }

  private func isOn(_ token: Token, _ line: Int, _ column: Int) -> Bool {
    token.line == line && token.column <= column && column < token.column + token.text.utf8.count
  }

  /// Whole words, in whatever context.
  static func words(
    in text: [UInt8], among names: Set<String>
  ) -> [(line: Int, column: Int, name: String)] {
    var found: [(line: Int, column: Int, name: String)] = []
    let lengths = Set(names.map(\.utf8.count))
    var (line, lineStart, start) = (1, 0, -1)
    for (index, byte) in (text + [0x0a]).enumerated() {
      let isWord =
        byte == 0x5f || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20) && byte != 0x40
      if isWord {
        if start < 0 { start = index }
      } else if start >= 0 {
        if lengths.contains(index - start) {
          let name = String(decoding: text[start..<index], as: UTF8.self)
          if names.contains(name) { found.append((line, start - lineStart + 1, name)) }
        }
        start = -1
      }
      if byte == 0x0a { (line, lineStart) = (line + 1, index + 1) }
    }
    return found
  }
}
