// C tokens of text that nobody here trusts. clang obeys a surprising number of
// spellings of `#include`, so it only ever gets to see what this lexer has let
// through: plain tokens at their old columns, with comments blanked. Whatever
// could reach a file, an attribute or the preprocessor becomes a `refused`
// token, which is an error only if it stands in a function somebody asked for.

import Source

/// Turns the lines of a fragment into tokens. Never fails.
///
/// As C has it, lines that backslashes join are one, and a comment is a blank, also where it
/// stands in a preprocessor line and goes over several.
package struct Lexer {
  package static let maximalLineLength = 64 << 10

  private let lines: [String]
  /// In bytes; a longer line is refused as a whole.
  private let limit: Int
  private let annotations: Set<String>
  /// Of a line with those that are joined to it.
  private var bytes: [UInt8] = []
  /// The lines in `bytes`, and where each begins.
  private var pieces: [(start: Int, line: Int)] = []
  /// Of the piece that is being read.
  private var piece = 0
  private var position = 0
  private var isFirstOnLine = true
  private var isInComment = false
  /// Index of the preprocessor line that is being read.
  private var directive: Int?
  private var tokens: [Token] = []

  private init(_ lines: [String], limit: Int, _ annotations: Set<String>) {
    (self.lines, self.limit) = (lines, limit)
    self.annotations = annotations
  }

  /// The tokens of a fragment, which may begin inside a comment unless it begins
  /// with its file: then everything up to the first `*/` is taken for comment, but for
  /// definitions of macros, which are kept as uncertain.
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
    var lexer = Lexer(lines, limit: limit, annotations)
    guard isExcerpt, let end = endOfFirstComment(lines) else {
      lexer.read()
      return lexer.tokens
    }
    var doubtful = Lexer(Array(lines[...end]), limit: limit, annotations)
    doubtful.read()
    lexer.isInComment = true
    lexer.read()
    let definitions = doubtful.tokens.filter { ["#define", "#undef"].contains($0.text) }
    return definitions.map { $0.doubted("what may stand in a comment") } + lexer.tokens
  }

  /// The line with the first `*/`, if no comment begins before it.
  private static func endOfFirstComment(_ lines: [String]) -> Int? {
    for (index, line) in lines.enumerated() {
      var previous: UInt8 = 0
      for byte in line.utf8 {
        if previous == UInt8(ascii: "*"), byte == UInt8(ascii: "/") { return index }
        if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "*") || byte == UInt8(ascii: "/") {
          return nil
        }
        previous = byte
      }
    }
    return nil
  }

  // MARK: Lines

  private mutating func read() {
    var next = 0
    while next < lines.count {
      next = join(from: next)
      let before = tokens.count
      while position < bytes.count {
        crossJoints()
        if position < bytes.count { readToken() }
      }
      crossJoints()
      if pieces.contains(where: { lines[$0.line].utf8.count > limit }) { refuseLine(since: before) }
      if !isInComment { endDirective() }
    }
    endDirective()
  }

  /// Takes a line and those that backslashes join to it.
  /// - Returns: the index of the line behind them.
  private mutating func join(from first: Int) -> Int {
    bytes = []
    pieces = []
    (piece, position) = (0, 0)
    isFirstOnLine = isFirstOnLine || !isInComment
    for index in first..<lines.count {
      pieces.append((bytes.count, index))
      bytes += lines[index].utf8
      let start = pieces[pieces.count - 1].start
      guard let last = bytes[start...].lastIndex(where: { !Lexer.isSpace($0) }),
        bytes[last] == UInt8(ascii: "\\")
      else { return index + 1 }
      bytes.removeSubrange(last...)
    }
    pieces.append((bytes.count, lines.count - 1))
    return lines.count
  }

  /// Notes that a line was joined to the one before it, where that is not a comment's or a
  /// preprocessor line's.
  private mutating func crossJoints() {
    while piece + 1 < pieces.count, position >= pieces[piece + 1].start {
      if !isInComment, directive == nil {
        add(.refused("a line that ends in a backslash"), from: pieces[piece + 1].start, text: "")
      }
      piece += 1
    }
  }

  /// Comments pass over joints.
  private mutating func passJoints() {
    while piece + 1 < pieces.count, position >= pieces[piece + 1].start { piece += 1 }
  }

  /// Keeps of a line that is too long what it opens: a comment, or a preprocessor line.
  private mutating func refuseLine(since count: Int) {
    let what = "a line of more than \(limit) bytes"
    if let directive, directive >= count {
      tokens.removeSubrange(min(directive + 4, tokens.count)...)
    } else if directive == nil {
      tokens.removeSubrange(count...)
    }
    (piece, position) = (0, 0)
    add(.refused(what), from: 0, text: "")
  }

  private mutating func readToken() {
    if isInComment { return skipComment() }
    let byte = bytes[position]
    if Lexer.isSpace(byte) {
      position += 1
      return
    }
    if follows("//") {
      position = bytes.count
      return passJoints()
    }
    if follows("/*") {
      position += 2
      isInComment = true
      return
    }
    defer { isFirstOnLine = false }
    switch byte {
    case UInt8(ascii: "#") where directive == nil: startDirective()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readLiteral(closing: byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: ".") where isDigit(at: position + 1): readNumber()
    case _ where Lexer.isLetter(byte): readIdentifier()
    default: readPunctuator()
    }
  }

  private mutating func skipComment() {
    while position < bytes.count, isInComment {
      let isEnd = follows("*/")
      position += isEnd ? 2 : 1
      isInComment = !isEnd
    }
    passJoints()
  }

  // MARK: Preprocessor lines

  private mutating func startDirective() {
    directive = tokens.count
    position += 1
    add(.directive, from: position - 1)
    if !isFirstOnLine {
      tokens[tokens.count - 1].inner = [
        Token.doubt("what does not begin a line", at: tokens[tokens.count - 1])
      ]
    }
  }

  /// What was read since belongs to it.
  private mutating func endDirective() {
    guard let index = directive else { return }
    let doubts = tokens[index].inner
    let inner = Array(tokens[(index + 1)...])
    tokens.removeSubrange((index + 1)...)
    let start = tokens[index]
    let name = inner.first.map { $0.text.prefix { $0.isLetter || $0 == "_" } } ?? ""
    tokens[index] = Token(kind: .directive, text: "#" + name, line: start.line, column: start.column)
    tokens[index].inner = inner + doubts
    directive = nil
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
    // These begin nothing longer.
    if Lexer.alone.contains(byte) {
      position += 1
      return add(.punctuator, from: start)
    }
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
    let piece = pieces[self.piece]
    tokens.append(Token(kind: kind, text: text, line: piece.line, column: start - piece.start))
  }

  /// Bytes; a compiler may take the square of a name's length, or more.
  private static let longestName = 1000

  // MARK: Bytes

  private static let alone = Set("(){}[];,~".utf8)
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
