// Finds the function definitions of a C file in one pass over its bytes, without
// a compiler, so that a name can be found before anybody knows how the file is
// compiled. A name is defined where it stands outside all braces, followed by a
// parameter list and `{`. Comments, literals and preprocessor lines are passed
// over; where `#if` leaves a brace open in two branches, it counts once.

/// What one pass finds.
struct FunctionScan {
  struct Definition {
    let name: String
    /// Of the name; from 1.
    let line: Int
    let column: Int
  }

  private(set) var definitions: [Definition] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var braces = 0
  private var parentheses = 0
  /// What was open at each `#if` around this point.
  private var conditions: [(braces: Int, parentheses: Int)] = []
  private var declaration = Declaration()

  /// What was seen since the last declaration ended.
  private struct Declaration {
    /// The name before the last parameter list, if that may be a function.
    var name: Range<Int>?
    var line = 0
    var column = 0
    /// The parameter list is closed, and nothing but annotations came after it.
    var isClosed = false
    /// The last identifier, while nothing but blanks came after it.
    var word: Range<Int>?
    var wordLine = 0
    var wordColumn = 0
    var isAfterParenthesis = false
    var isAfterTag = false
    /// It has an initialiser, so it is no function.
    var isValue = false
  }

  static func definitions(in text: [UInt8]) -> [Definition] {
    text.withUnsafeBufferPointer { buffer in
      var scan = FunctionScan(buffer)
      while scan.position < buffer.count { scan.step() }
      return scan.definitions
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func byte(_ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"):
      position += 1
      startLine()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\\"): position += 1
    case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipLiteral(byte)
    case UInt8(ascii: "#"): readDirective()
    case _ where Self.isLetter(byte): readWord()
    default: readPunctuator(byte)
    }
  }

  private mutating func startLine() {
    line += 1
    lineStart = position
  }

  private mutating func skipComment() {
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\n") { startLine() }
    }
  }

  /// To the end of the line, with those that backslashes join to it; a comment
  /// in it may be longer.
  private mutating func skipLine(comments: Bool = false) {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      if comments, bytes[position] == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        skipComment()
      } else if comments, bytes[position] == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
        skipLine()
      } else if bytes[position] == UInt8(ascii: "\\") {
        let isLong = byte(1) == UInt8(ascii: "\r") && byte(2) == UInt8(ascii: "\n")
        position = min(position + (isLong ? 3 : 2), bytes.count)
        if bytes[position - 1] == UInt8(ascii: "\n") { startLine() }
      } else {
        position += 1
      }
    }
  }

  private mutating func skipLiteral(_ quote: UInt8) {
    position += 1
    while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
        position += 1
        if bytes[position] == UInt8(ascii: "\n") {
          line += 1
          lineStart = position + 1
        }
      }
      position += 1
    }
    if byte(0) == quote { position += 1 }
    declaration.word = nil
  }

  private mutating func readDirective() {
    position += 1
    while byte(0) == UInt8(ascii: " ") || byte(0) == UInt8(ascii: "\t") { position += 1 }
    let start = position
    while Self.isLetter(byte(0)) { position += 1 }
    switch String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self) {
    case "if", "ifdef", "ifndef": conditions.append((braces, parentheses))
    case "else", "elif": conditions.last.map { (braces, parentheses) = $0 }
    case "endif": _ = conditions.popLast()
    default: break
    }
    skipLine(comments: true)
  }

  private mutating func readWord() {
    let start = position
    let column = start - lineStart + 1
    while position < bytes.count, Self.isLetter(bytes[position]) || Self.isDigit(bytes[position]) {
      position += 1
    }
    guard braces == 0, parentheses == 0 else { return }
    let isTag = Self.tags.contains { matches(start..<position, $0) }
    declaration.word = declaration.isAfterTag || isTag ? nil : start..<position
    declaration.wordLine = line
    declaration.wordColumn = column
    declaration.isAfterTag = isTag
  }

  private mutating func readPunctuator(_ byte: UInt8) {
    position += 1
    switch byte {
    case UInt8(ascii: "("):
      if braces == 0, parentheses == 0 { openParameters() }
      parentheses += 1
      return
    case UInt8(ascii: ")"):
      parentheses = max(0, parentheses - 1)
      if braces == 0, parentheses == 0 {
        declaration.isClosed = true
        declaration.isAfterParenthesis = true
        declaration.word = nil
      }
      return
    case UInt8(ascii: "{"):
      if braces == 0, parentheses == 0 { openBody() }
      braces += 1
    case UInt8(ascii: "}"):
      braces = max(0, braces - 1)
      if braces == 0 {
        parentheses = 0
        declaration = Declaration()
      }
    case UInt8(ascii: ";") where braces == 0:
      parentheses = 0
      declaration = Declaration()
    case UInt8(ascii: "=") where braces == 0 && parentheses == 0: declaration.isValue = true
    default: break
    }
    declaration.word = nil
    declaration.isAfterTag = false
  }

  /// Of two parameter lists the first is the function's and the second an
  /// annotation's, unless the first belongs to something that stands in front.
  private mutating func openParameters() {
    defer {
      declaration.word = nil
      declaration.isAfterTag = false
    }
    guard let word = declaration.word, !Self.inFront.contains(where: { matches(word, $0) }) else { return }
    if declaration.name != nil, declaration.isClosed, isAnnotation(word) { return }
    declaration.name = word
    declaration.line = declaration.wordLine
    declaration.column = declaration.wordColumn
    declaration.isClosed = false
  }

  /// A word directly behind the closing parenthesis of what may be a function.
  private func isAnnotation(_ word: Range<Int>) -> Bool {
    var before = word.lowerBound - 1
    while before >= 0, bytes[before] <= UInt8(ascii: " ") { before -= 1 }
    return before >= 0 && bytes[before] == UInt8(ascii: ")")
  }

  private mutating func openBody() {
    if let name = declaration.name, declaration.isClosed, !declaration.isValue {
      definitions.append(
        Definition(
          name: String(decoding: bytes[name], as: UTF8.self), line: declaration.line,
          column: declaration.column))
    }
    declaration = Declaration()
  }

  // MARK: Bytes

  private static let tags: [StaticString] = ["struct", "union", "enum"]
  /// Words with parentheses that stand in front of a function's name.
  private static let inFront: [StaticString] = [
    "__attribute__", "__attribute", "typeof", "__typeof__", "asm", "__asm__", "_Alignas", "_Static_assert",
  ]

  private func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in bytes[range].elementsEqual(buffer) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
