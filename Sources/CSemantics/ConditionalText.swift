// Conditional compilation inside of a definition (C11 6.10.1): of each group of `#if` to `#endif`
// the part that is compiled stays, the rest and the preprocessor lines go.

import CText

package struct ConditionalText {
  /// What is left.
  package private(set) var tokens: [Token] = []
  /// The first condition that cannot be decided, and where it stands.
  package private(set) var open: (condition: String, token: Token)?
  /// Names that conditions depend on.
  package private(set) var symbols: Set<String> = []
  private let isSet: (String) -> Bool?
  private var groups: [Group] = []

  private struct Group {
    /// Whether this part of it is compiled.
    var isTaken: Bool
    /// Whether one of its parts was.
    var wasTaken: Bool
  }

  /// - Parameter isSet: whether a name is defined, and not as 0; nil where that is not known.
  package init(_ whole: [Token], isSet: @escaping (String) -> Bool?) {
    self.isSet = isSet
    for token in whole {
      if token.kind == .directive, !token.isDoubtful, read(token, token.words) { continue }
      if groups.allSatisfy(\.isTaken) { tokens.append(token) }
    }
  }

  /// - Returns: whether the line is about conditions.
  private mutating func read(_ token: Token, _ words: [String]) -> Bool {
    guard let name = words.first else { return false }
    let isReached = groups.dropLast().allSatisfy(\.isTaken)
    switch name {
    case "if", "ifdef", "ifndef":
      let isTaken = groups.allSatisfy(\.isTaken) && holds(words, token)
      groups.append(Group(isTaken: isTaken, wasTaken: isTaken))
    case "elif":
      guard var group = groups.popLast() else { return false }
      group.isTaken = isReached && !group.wasTaken && holds(words, token)
      group.wasTaken = group.wasTaken || group.isTaken
      groups.append(group)
    case "else":
      guard var group = groups.popLast() else { return false }
      group.isTaken = !group.wasTaken
      groups.append(group)
    case "endif": return groups.popLast() != nil
    default: return false
    }
    return true
  }

  private mutating func holds(_ words: [String], _ token: Token) -> Bool {
    let (value, names) = PreprocessorCondition.value(of: words, isSet: isSet)
    symbols.formUnion(names)
    if value == .unknown, open == nil { open = ("#" + words.joined(separator: " "), token) }
    return value != .no
  }
}
