// C tokens of text that nobody here trusts. clang obeys a surprising number of
// spellings of `#include`, so it only ever gets to see what this lexer has let
// through: plain tokens at their old columns, with comments blanked. Whatever
// could reach a file, an attribute or the preprocessor becomes a `refused`
// token, which is an error only if it stands in a function somebody asked for.

import Source

/// One C token of a fragment.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case identifier, number, literal, punctuator
    /// A whole preprocessor line.
    case directive
    /// Must not reach clang; the reason, as a noun.
    case refused(String)
  }

  package let kind: Kind
  package let text: String
  /// Index of the line in its fragment, and the byte in that line, both from 0.
  package let line: Int
  package let column: Int

  package func isPunctuator(_ text: String) -> Bool { kind == .punctuator && self.text == text }
}

/// Turns the lines of a fragment into tokens. Never fails.
package struct Lexer {
  package static let maximalLineLength = 64 << 10

  private let lines: [String]
  /// In bytes; a longer line is refused as a whole.
  private let limit: Int
  private let annotations: Set<String>
  private var bytes: [UInt8] = []
  private var line = 0
  private var position = 0
  private var isFirstOnLine = true
  private var isInComment: Bool
  private var isInDirective = false
  private var tokens: [Token] = []

  private init(_ lines: [String], isExcerpt: Bool, limit: Int, _ annotations: Set<String>) {
    (self.lines, self.limit) = (lines, limit)
    self.annotations = annotations
    isInComment = isExcerpt && Lexer.startsInsideComment(lines)
  }

  /// The tokens of a fragment, which may begin inside a comment unless it begins
  /// with its file: then everything up to the first `*/` is taken for comment.
  /// - Parameter annotations: reserved names that are let through, as they will be defined as empty.
  package static func tokens(of fragment: Fragment, annotations: Set<String>) -> [Token] {
    tokens(
      of: fragment.lines.map(\.text), isExcerpt: fragment.firstLine > 1, limit: maximalLineLength, annotations
    )
  }

  /// The tokens of a whole file, whose lines may have any length.
  package static func tokens(ofFile text: [UInt8]) -> [Token] {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return tokens(of: lines.map { String(decoding: $0, as: UTF8.self) }, isExcerpt: false, limit: .max, [])
  }

  private static func tokens(
    of lines: [String], isExcerpt: Bool, limit: Int, _ annotations: Set<String>
  ) -> [Token] {
    var lexer = Lexer(lines, isExcerpt: isExcerpt, limit: limit, annotations)
    for index in lines.indices { lexer.readLine(index) }
    return lexer.tokens
  }

  private static func startsInsideComment(_ lines: [String]) -> Bool {
    for line in lines {
      var previous: UInt8 = 0
      for byte in line.utf8 {
        if previous == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { return true }
        if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "*") || byte == UInt8(ascii: "/") {
          return false
        }
        previous = byte
      }
    }
    return false
  }

  private mutating func readLine(_ index: Int) {
    line = index
    position = 0
    isFirstOnLine = true
    guard lines[index].utf8.count <= limit else {
      return add(.refused("a line of more than \(limit) bytes"), from: 0, text: "")
    }
    bytes = Array(lines[index].utf8)
    let isSpliced = endsInBackslash
    if isInDirective {
      isInDirective = isSpliced
      return
    }
    if isSpliced { bytes[bytes.lastIndex(of: UInt8(ascii: "\\"))!] = UInt8(ascii: " ") }
    while position < bytes.count { readToken(isSpliced: isSpliced) }
    if isSpliced, !isInDirective {
      add(.refused("a line that ends in a backslash"), from: bytes.count, text: "")
    }
  }

  private var endsInBackslash: Bool {
    bytes.last { !Lexer.isSpace($0) } == UInt8(ascii: "\\")
  }

  private mutating func readToken(isSpliced: Bool) {
    if isInComment { return skipComment() }
    let byte = bytes[position]
    if Lexer.isSpace(byte) {
      position += 1
      return
    }
    if follows("//") {
      position = bytes.count
      return
    }
    if follows("/*") {
      position += 2
      isInComment = true
      return
    }
    defer { isFirstOnLine = false }
    switch byte {
    case UInt8(ascii: "#"): readDirective(isSpliced: isSpliced)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readLiteral(closing: byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: ".") where isDigit(at: position + 1): readNumber()
    case _ where Lexer.isLetter(byte): readIdentifier()
    default: readPunctuator()
    }
  }

  private mutating func skipComment() {
    while position < bytes.count {
      if follows("*/") {
        position += 2
        isInComment = false
        return
      }
      position += 1
    }
  }

  /// A preprocessor line is one token, whatever it says, with the lines that
  /// backslashes join to it.
  private mutating func readDirective(isSpliced: Bool) {
    let start = position
    let text = String(decoding: bytes[start...], as: UTF8.self)
    position = bytes.count
    isInDirective = isSpliced
    // A comment that a directive opens may go on below it.
    if let open = text.range(of: "/*", last: true),
      text.range(of: "*/", last: true).map({ $0 < open }) ?? true
    {
      isInComment = true
    }
    let name = text.dropFirst().drop { $0 == " " || $0 == "\t" }.prefix { $0.isLetter || $0 == "_" }
    tokens.append(Token(kind: .directive, text: "#" + name, line: line, column: start))
  }

  private mutating func readLiteral(closing quote: UInt8) {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != quote {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else {
      position = bytes.count
      return add(.refused("a literal without its closing quote"), from: start)
    }
    position += 1
    let isTrigraph = bytes[start..<position].contains(Lexer.twoQuestionMarks)
    let hasNUL = bytes[start..<position].contains(0)
    add(isTrigraph ? .refused("a trigraph") : hasNUL ? .refused("a NUL byte") : .literal, from: start)
  }

  private mutating func readNumber() {
    let start = position
    while position < bytes.count, Lexer.isLetter(bytes[position]) || isDigit(at: position) || isNumberSign() {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let isHexadecimal = text.hasPrefix("0x") || text.hasPrefix("0X")
    let isFloating = text.contains { $0 == "." || "pP".contains($0) || (!isHexadecimal && "eE".contains($0)) }
    add(isFloating ? .refused("floating point") : .number, from: start)
  }

  /// A point, or what C takes for the sign of an exponent.
  private func isNumberSign() -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "."): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): "eEpP".utf8.contains(bytes[position - 1])
    default: false
    }
  }

  private mutating func readIdentifier() {
    let start = position
    while position < bytes.count, Lexer.isLetter(bytes[position]) || isDigit(at: position) { position += 1 }
    guard position - start <= Lexer.longestName else {
      return add(.refused("a name of more than \(Lexer.longestName) bytes"), from: start)
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let refusal = ReservedWords.refusal(of: text), !annotations.contains(text) else {
      return add(.identifier, from: start)
    }
    add(.refused(refusal), from: start)
  }

  private mutating func readPunctuator() {
    let start = position
    let byte = bytes[position]
    if byte == 0 {
      position += 1
      return add(.refused("a NUL byte"), from: start, text: "")
    }
    if byte >= 0x80 || byte < 0x20 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: "`")
    {
      position += 1
      return add(
        .refused("the byte 0x\(String(byte, radix: 16)) outside comments and literals"), from: start, text: ""
      )
    }
    for text in ["%:", "<:", ":>", "<%", "%>"] where follows(text) {
      position += 2
      return add(.refused("a digraph"), from: start)
    }
    if follows("??") {
      position += 2
      return add(.refused("a trigraph"), from: start)
    }
    let long = Lexer.punctuators.first { follows($0) }
    position += long?.utf8.count ?? 1
    add(.punctuator, from: start)
  }

  private mutating func add(_ kind: Token.Kind, from start: Int, text: String? = nil) {
    let text = text ?? String(decoding: bytes[start..<position], as: UTF8.self)
    tokens.append(Token(kind: kind, text: text, line: line, column: start))
  }

  /// Bytes; a compiler may take the square of a name's length, or more.
  private static let longestName = 1000

  // MARK: Bytes

  /// Longest first.
  private static let punctuators = [
    "...", "<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "*=", "/=", "%=",
    "+=",
    "-=", "&=", "^=", "|=",
  ]
  private static let twoQuestionMarks = Array("??".utf8)

  private func follows(_ text: String) -> Bool {
    let text = text.utf8
    return position + text.count <= bytes.count
      && bytes[position..<(position + text.count)].elementsEqual(text)
  }

  private func isDigit(at index: Int) -> Bool {
    index < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}

/// Words that must not reach clang.
package enum ReservedWords {
  /// Why this word is refused, as a noun; nil for an ordinary identifier.
  static func refusal(of word: String) -> String? {
    switch word {
    case "asm", "__asm", "__asm__": "inline assembly"
    case "__attribute", "__attribute__", "__declspec": "an attribute"
    case "_Pragma": "a pragma"
    case "float", "double", "_Complex", "_Imaginary": "floating point"
    case "_Alignas", "_Atomic", "_Thread_local", "_Generic", "_BitInt": "`\(word)`"
    case _ where word.hasPrefix("__"): "the reserved name `\(word)`"
    default: nil
    }
  }
}

extension StringProtocol {
  /// Where `text` first (or last) begins.
  fileprivate func range(of text: String, last: Bool) -> Index? {
    var found: Index?
    for index in indices where self[index...].hasPrefix(text) {
      found = index
      if !last { break }
    }
    return found
  }
}
