// Patterns over names, as a shell has them: `*` is any run of characters, `?`
// any single one, everything else itself.

/// A pattern such as `*Reported`, matched against whole names.
public struct Glob: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { text }

  public func matches(_ name: String) -> Bool {
    let pattern = Array(text.utf8)
    let name = Array(name.utf8)
    var p = 0
    var n = 0
    var retry: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        retry = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == name[n] || pattern[p] == UInt8(ascii: "?") {
        (p, n) = (p + 1, n + 1)
      } else if let last = retry {
        // Let the last star take one character more.
        retry = (last.pattern, last.name + 1)
        (p, n) = (last.pattern + 1, last.name + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// True if every name that `other` matches is matched here too. May say
  /// false where it is true (two patterns that agree only after a case
  /// analysis), never the reverse.
  public func covers(_ other: Glob) -> Bool {
    // A star here can take the other's star; a question mark here must not.
    text == other.text || (!text.contains("?") && matches(other.text))
  }
}
