// A text as tokens, near enough for C, YAML, tables and mails alike.

/// A run of bytes of one class.
struct Token {
  enum Class { case word, number, blank, newline, bracket, punctuation, other }

  let kind: Class
  let range: Range<Int>

  static func all(in text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var start = 0
    while start < text.count {
      let kind = Token.kind(of: text[start])
      var end = start + 1
      switch kind {
      case .word, .number: while end < text.count, Token.isNamePart(text[end]) { end += 1 }
      case .blank, .other: while end < text.count, Token.kind(of: text[end]) == kind { end += 1 }
      case .newline, .bracket, .punctuation: break
      }
      tokens.append(Token(kind: kind, range: start..<end))
      start = end
    }
    return tokens
  }

  private static func kind(of byte: UInt8) -> Class {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      .word
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case 10: .newline
    case 9, 13, 32: .blank
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      .bracket
    case 33..<127: .punctuation
    default: .other
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    let kind = kind(of: byte)
    return kind == .word || kind == .number
  }
}
