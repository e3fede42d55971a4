// The few questions that mail and diff syntax ask of bytes. Both are defined on
// ASCII; whatever else a line holds passes through untouched.

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let quote = UInt8(ascii: ">")

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLetter: Bool { lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "z") }
  var lowercased: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    if isDigit { return self - UInt8(ascii: "0") }
    let letter = lowercased
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") ? letter - UInt8(ascii: "a") + 10 : nil
  }
}

extension ArraySlice<UInt8> {
  func starts(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { starts(with: $0) }
  }

  /// The decimal number at the front, taken off; nil if there is none or it
  /// has more than nine digits.
  mutating func takeNumber() -> Int? {
    let digits = prefix { $0.isDigit }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    self = dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Takes `token` off the front; false if something else stands there.
  mutating func take(_ token: StaticString) -> Bool {
    guard starts(with: token) else { return false }
    self = dropFirst(token.utf8CodeUnitCount)
    return true
  }

  var trimmed: ArraySlice<UInt8> {
    let front = drop { $0 == .blank || $0 == .tab }
    let last = front.lastIndex { $0 != .blank && $0 != .tab }
    return last.map { front[...$0] } ?? []
  }

  /// For one-line labels out of untrusted text: no control characters.
  var label: String {
    TextLine(ArraySlice(map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: "?") : $0 }), line: 1).text
  }
}
