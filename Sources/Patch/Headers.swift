// The header block of a mail or of one of its parts: `Name: value` lines, a value
// going on in lines that start with a blank (RFC 5322, 2.2). A saved web page of
// a mail archive has lines of its own above the block, so the block is looked
// for; what tells it from prose are the names of its fields.

/// The fields of one header block.
struct Headers: Sendable {
  private var fields: [(name: String, value: [UInt8])] = []

  /// The first value of a field, unfolded; `name` in lower case.
  func value(_ name: String) -> ArraySlice<UInt8>? {
    fields.first { $0.name == name }.map { $0.value[...] }
  }

  /// Reads fields from the front of `lines`. The second value is the index of
  /// the first line of the body.
  static func read(_ lines: ArraySlice<TextLine>) -> (headers: Headers, body: Int) {
    var headers = Headers()
    for index in lines.indices {
      let bytes = lines[index].bytes
      if lines[index].isBlank { return (headers, index + 1) }
      if let name = fieldName(bytes) {
        let value = bytes.dropFirst(name.count + 1).trimmed
        headers.fields.append((String(decoding: name.map(\.lowercased), as: UTF8.self), Array(value)))
      } else if let first = bytes.first, first == .blank || first == .tab, !headers.fields.isEmpty {
        headers.fields[headers.fields.count - 1].value += [.blank] + bytes.trimmed
      } else {
        return (headers, index)
      }
    }
    return (headers, lines.endIndex)
  }

  /// Where a mail's header block starts, if there is one near the top of `lines`.
  static func find(in lines: ArraySlice<TextLine>) -> Int? {
    var index = lines.startIndex
    let end = min(lines.endIndex, index + linesAbove)
    while index < end, !isDiffStart(lines[index].bytes) {
      guard fieldName(lines[index].bytes) != nil else {
        index += 1
        continue
      }
      let block = read(lines[index...])
      if block.headers.looksLikeMail { return index }
      index = max(block.body, index + 1)
    }
    return nil
  }

  /// How far from the top a header block may start.
  private static let linesAbove = 100

  private var looksLikeMail: Bool {
    let names = Set(fields.map(\.name))
    let usual: Set = [
      "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version",
      "content-type", "content-transfer-encoding", "return-path", "received", "reply-to",
    ]
    return names.intersection(usual).count >= 2 && !names.isDisjoint(with: ["from", "subject", "message-id"])
  }
}

/// `Name` of a line `Name: value`.
func fieldName(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let name = bytes.prefix(77).prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  guard let first = name.first, first.isLetter, name.count < 77 else { return nil }
  let colon = name.endIndex
  return colon < bytes.endIndex && bytes[colon] == UInt8(ascii: ":") ? name : nil
}
