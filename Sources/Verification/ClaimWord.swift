// What somebody calls a claim: scripts and mails go on using names that claims once had.

/// A name, or a pattern of names.
public struct ClaimWord: Sendable {
  /// As names are now.
  public let pattern: String
  /// What to tell whoever uses a former name; else nil.
  public let note: String?

  public init(_ word: String) {
    let successor = Self.successors[word]
    pattern = successor ?? word
    note = successor.map { "note: \(word) is called \($0) now" }
  }

  /// What claims were called that are called otherwise now.
  public static let successors = [
    "GateOutlivesRing": "NoUseAfterFree"
  ]
}
