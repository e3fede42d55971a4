// Bodies that travel encoded: quoted-printable and base64 (RFC 2045, 6.7 and
// 6.8). Decoding notes, for each line of the input, the point of the decoded
// text at which it starts; that is how a decoded line still knows its origin.

import Source

enum TransferEncoding: Sendable {
  case none, quotedPrintable, base64

  /// Nil for a name that is not known; no header means none.
  init?(_ value: ArraySlice<UInt8>?) {
    switch value.map({ String(decoding: $0.trimmed.map(\.lowercased), as: UTF8.self) }) {
    case nil, "", "7bit", "8bit", "binary": self = .none
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: return nil
    }
  }

  func decode(_ lines: ArraySlice<TextLine>, name: String) throws(Diagnostic) -> ArraySlice<TextLine> {
    var decoded = DecodedText()
    switch self {
    case .none: return lines
    case .quotedPrintable: decoded.appendQuotedPrintable(lines)
    case .base64: try decoded.appendBase64(lines, name: name)
    }
    return try decoded.lines(name: name)[...]
  }
}

/// A decoded text while it grows.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private var turns: [Turn] = []

  /// A `=` that no code follows is taken as it stands, and blanks at the end
  /// of a line are kept, so a body that only claims this encoding is read too.
  mutating func appendQuotedPrintable(_ lines: ArraySlice<TextLine>) {
    for line in lines {
      turns.append(Turn(index: bytes.count, line: line.line, column: line.column, step: 1))
      let last = line.bytes.lastIndex { $0 != .blank && $0 != .tab }
      let softBreak = last.flatMap { line.bytes[$0] == UInt8(ascii: "=") ? $0 : nil }
      appendCodes(line.bytes[..<(softBreak ?? line.bytes.endIndex)])
      if softBreak == nil { bytes.append(.lineFeed) }
    }
  }

  mutating func append(_ plain: ArraySlice<UInt8>) { bytes += plain }

  /// Base64 without line structure; ends at the first byte that is none.
  mutating func appendDigits(_ text: ArraySlice<UInt8>) {
    var group = Base64Group()
    for digit in text { guard group.add(digit, to: &bytes) else { return } }
  }

  /// Plain bytes and `=XX` codes.
  mutating func appendCodes(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), rest.count > 1, let high = rest[rest.startIndex].hexValue,
        let low = rest[rest.startIndex + 1].hexValue
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
  }

  /// Ends at the padding, or at a line that is no base64 behind whole groups and
  /// a blank line: a mailing list may have put its footer there.
  mutating func appendBase64(_ lines: ArraySlice<TextLine>, name: String) throws(Diagnostic) {
    var group = Base64Group()
    var isAfterBlank = false
    for line in lines {
      let text = line.bytes.trimmed
      let odd = text.firstIndex { Base64Group.value($0) == nil && $0 != UInt8(ascii: "=") }
      if let odd {
        if isAfterBlank && group.isEmpty { return }
        throw .badBase64(line.dropping(odd - line.bytes.startIndex), name: name)
      }
      turns.append(Turn(index: bytes.count, line: line.line, column: line.column, step: 0))
      for digit in text { guard group.add(digit, to: &bytes) else { return } }
      isAfterBlank = isAfterBlank || text.isEmpty
    }
  }

  func lines(name: String) throws(Diagnostic) -> [TextLine] {
    var lines: [TextLine] = []
    var first = turns.startIndex
    for range in LineRanges(bytes) {
      while first + 1 < turns.endIndex, turns[first + 1].index <= range.lowerBound { first += 1 }
      var end = first
      while end < turns.endIndex, turns[end].index < max(range.upperBound, range.lowerBound + 1) { end += 1 }
      let line = TextLine(decoded: bytes[range], turns: turns[first..<end])
      guard range.count <= Limit.lineLength else { throw .lineTooLong(line, name: name) }
      guard lines.count < Limit.lines else { throw .tooManyLines(line, name: name) }
      guard !line.bytes.contains(0) else { throw .zeroByte(at: line.place(in: name)) }
      lines.append(line)
    }
    return lines
  }
}

/// Up to four digits of base64, which make up to three bytes.
struct Base64Group {
  private var bits: UInt32 = 0
  private var digits = 0

  var isEmpty: Bool { digits == 0 }

  /// Hands each byte over as soon as its bits are there. False if `digit` is none.
  mutating func add(_ digit: UInt8, to bytes: inout [UInt8]) -> Bool {
    guard let value = Self.value(digit) else { return false }
    bits = bits << 6 | UInt32(value)
    digits = (digits + 1) % 4
    switch digits {
    case 2: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3: bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
    case 0: bytes.append(UInt8(truncatingIfNeeded: bits))
    default: break
    }
    return true
  }

  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func badBase64(_ line: TextLine, name: String) -> Diagnostic {
    Diagnostic(
      at: line.place(in: name),
      "this is not base64, though the mail says so: save the mail again, as raw text")
  }
}
