// Conditional compilation inside of a definition: of each group of `#if` to `#endif` the part that is
// compiled stays, the rest and the preprocessor lines go.

import CText

package struct ConditionalText {
  /// What is left; of a group that cannot be decided the first part that may be compiled.
  package private(set) var tokens: [Token] = []
  /// The first condition that cannot be decided, and where it stands.
  package private(set) var open: (condition: String, token: Token)?
  /// Names that conditions depend on.
  package private(set) var symbols: Set<String> = []

  /// - Parameter isSet: whether a name is defined, and not as 0; nil where that is not known.
  package init(_ whole: [Token], isSet: @escaping (String) -> Bool?) {
    var stack = ConditionStack(isSet: isSet)
    for (index, token) in whole.enumerated() {
      if !token.isDoubtful, stack.read(whole[...], at: index) == .condition {
        guard let group = stack.groups.last else { continue }
        symbols.formUnion(group.symbols)
        if open == nil, group.isGuard || group.current == .unknown && group.earlier == .no,
          stack.isCompiled != .no
        {
          open = (group.condition, group.token)
        }
      } else if stack.groups.allSatisfy(\.isTaken) {
        tokens.append(token)
      }
    }
  }
}

extension ConditionStack.Group {
  fileprivate var isTaken: Bool { current == .yes || current == .unknown && earlier == .no }
}
