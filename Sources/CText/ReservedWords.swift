// Words of C that are no names of anybody's own.

/// Words that must not reach clang.
package enum ReservedWords {
  /// Whether this is reserved (C11 7.1.3) and may name a function all the same, as it does in Xen.
  static func isName(_ word: String) -> Bool { word.hasPrefix("__") && meaning(of: word) == nil }

  /// Why this word is refused, as a noun; nil for an ordinary identifier.
  static func refusal(of word: String) -> String? {
    meaning(of: word) ?? (isName(word) ? "the reserved name `\(word)`" : nil)
  }

  /// What a word begins, as a noun.
  private static func meaning(of word: String) -> String? {
    switch word {
    case "asm", "__asm", "__asm__": "inline assembly"
    case "__attribute", "__attribute__", "__declspec": "an attribute"
    case "_Pragma": "a pragma"
    case "float", "double", "_Complex", "_Imaginary": "floating point"
    case "_Alignas", "_Atomic", "_Thread_local", "_Generic", "_BitInt": "`\(word)`"
    default: nil
    }
  }
}
