// Places in a document that links lead to.

/// A name of letters, digits and dashes.
public struct Anchor: Hashable, Sendable {
  public let name: String

  fileprivate init(_ name: String) { self.name = name }
}

/// Gives out anchors, each once.
public struct Anchors: Sendable {
  private var taken: [String: Int] = [:]

  public init() {}

  /// - Parameter words: what it is called by; another one that reads the same gets a number.
  public mutating func anchor(_ words: String...) -> Anchor {
    let name = words.map(Self.plain).joined(separator: "-")
    let count = (taken[name] ?? 0) + 1
    taken[name] = count
    guard count > 1 else { return Anchor(name) }
    // A name that ends so may have been given out already.
    return anchor(name, "n\(count)")
  }

  private static func plain(_ text: String) -> String {
    var name = ""
    for byte in text.utf8.prefix(60) {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: name.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
      }
    }
    return name.isEmpty ? "x" : name
  }
}
