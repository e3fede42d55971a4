// String literals as clang prints them: between quotes, with escapes.

enum StringLiteral {
  /// The characters and the zero behind them; nil for one of wide characters.
  static func bytes(_ text: String) -> [UInt8]? {
    let text = Array(text.utf8)
    guard text.count >= 2, text[0] == quote, text[text.count - 1] == quote else { return nil }
    var rest = text[1..<(text.count - 1)]
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard let escaped = escape(&rest) else { return nil }
      bytes.append(escaped)
    }
    return bytes + [0]
  }

  private static let quote = UInt8(ascii: "\"")

  /// What stands behind a backslash.
  private static func escape(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
    guard let first = rest.first else { return nil }
    if let digits = digits(&rest, upTo: 3, radix: 8) { return digits }
    rest.removeFirst()
    switch first {
    case UInt8(ascii: "x"): return digits(&rest, upTo: .max, radix: 16)
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "a"): return 7
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "v"): return 11
    case UInt8(ascii: "e"): return 27
    case quote, UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "?"): return first
    default: return nil
    }
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>, upTo most: Int, radix: Int) -> UInt8? {
    let found = rest.prefix(most).prefix { Int(String(UnicodeScalar($0)), radix: radix) != nil }
    rest.removeFirst(found.count)
    return UInt8(String(decoding: found, as: UTF8.self), radix: radix)
  }
}
