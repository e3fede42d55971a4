// What a part of a mail says it is: `type/subtype; key=value; key="value"`
// (RFC 2045, 5.1), and in the same syntax how it wants to be shown
// (`Content-Disposition`, RFC 2183).

/// A header value with parameters.
struct ContentType: Sendable {
  /// In lower case.
  let type: String
  private var parameters: [String: ArraySlice<UInt8>] = [:]

  init(_ value: ArraySlice<UInt8>) {
    let semicolon = UInt8(ascii: ";")
    let first = value.prefix { $0 != semicolon }
    type = String(decoding: first.trimmed.map(\.lowercased), as: UTF8.self)
    var rest = value.dropFirst(first.count)
    while rest.first == semicolon {
      rest = rest.dropFirst()
      Self.takeParameter(from: &rest).map { parameters[$0.key] = $0.value }
    }
  }

  /// A parameter's value without its quotation marks; `key` in lower case.
  subscript(key: String) -> ArraySlice<UInt8>? {
    // A key that ends in `*` has a charset in front of its value (RFC 2231).
    parameters[key] ?? parameters[key + "*"]
  }

  /// Takes `key=value` off the front, up to the next semicolon.
  private static func takeParameter(
    from rest: inout ArraySlice<UInt8>
  ) -> (key: String, value: ArraySlice<UInt8>)? {
    let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
    rest = rest.dropFirst(key.count)
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst()
    let value = takeValue(from: &rest)
    return (String(decoding: key.trimmed.map(\.lowercased), as: UTF8.self), value)
  }

  private static func takeValue(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = UInt8(ascii: "\"")
    rest = rest.drop { $0 == .blank || $0 == .tab }
    var value: ArraySlice<UInt8>?
    if rest.first == mark {
      let quoted = rest.dropFirst().prefix { $0 != mark }
      rest = rest.dropFirst(quoted.count + 2)
      value = quoted
    }
    let plain = rest.prefix { $0 != UInt8(ascii: ";") }
    rest = rest.dropFirst(plain.count)
    return value ?? plain.trimmed
  }
}
