// Header text beyond ASCII: `=?charset?Q?text?=` and `=?charset?B?text?=`
// (RFC 2047). Blanks between two encoded words are no text.

/// A header value as a person reads it, on one line.
func readHeaderText(_ value: ArraySlice<UInt8>) -> String {
  var decoded = DecodedText()
  var rest = value
  var isAfterWord = false
  while !rest.isEmpty {
    let gap = rest.prefix { $0 == .blank || $0 == .tab }
    rest = rest.dropFirst(gap.count)
    let word = EncodedWord(takenFrom: &rest)
    if word == nil || !isAfterWord { decoded.append(gap) }
    if let word {
      word.decode(into: &decoded)
    } else {
      decoded.append(rest.prefix(1))
      rest = rest.dropFirst()
    }
    isAfterWord = word != nil
  }
  return decoded.bytes[...].label
}

private struct EncodedWord {
  let isBase64: Bool
  let text: ArraySlice<UInt8>

  /// Takes one off the front; nil, and nothing taken, if none stands there.
  /// An encoded word has at most 75 characters; twice that is let through.
  init?(takenFrom rest: inout ArraySlice<UInt8>) {
    let mark = UInt8(ascii: "?")
    guard rest.starts(with: "=?") else { return nil }
    let fields = rest.prefix(150).split(separator: mark, maxSplits: 4, omittingEmptySubsequences: false)
    guard fields.count == 5, fields[2].count == 1, fields[4].first == UInt8(ascii: "=") else { return nil }
    switch fields[2].first?.lowercased {
    case UInt8(ascii: "b"): isBase64 = true
    case UInt8(ascii: "q"): isBase64 = false
    default: return nil
    }
    text = fields[3]
    rest = rest[(fields[4].startIndex + 1)...]
  }

  func decode(into decoded: inout DecodedText) {
    if isBase64 {
      decoded.appendDigits(text)
    } else {
      decoded.appendCodes(ArraySlice(text.map { $0 == UInt8(ascii: "_") ? .blank : $0 }))
    }
  }
}
