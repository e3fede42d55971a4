// A text as JSON has it, in quotation marks.

public enum JSONString {
  /// What a terminal acts on is spelt out, too.
  public static func write(_ word: String, to text: inout String) {
    text += "\""
    if word.utf8.allSatisfy(isPlain) {
      text += word
    } else {
      for scalar in word.unicodeScalars { write(scalar, to: &text) }
    }
    text += "\""
  }

  /// It begins no character that is spelt otherwise.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7f && byte != 0xc2
  }

  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case "\u{0}"..<" ", "\u{7f}"..."\u{9f}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
