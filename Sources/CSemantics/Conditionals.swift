// Conditional compilation around a definition: what is not compiled is not judged, and
// what is compiled only sometimes is judged under that condition.

import CText
import Source

/// `#if` and its kin that are open at a definition.
package struct Conditionals {
  private(set) var open: [Group] = []

  /// One group, with what is true in the branch that is open.
  package struct Group {
    /// `#if 0`, `#ifdef NDEBUG`; with `#else` in front behind that.
    package var condition: String
    package let token: Token
    /// Whether the branch can be compiled at all.
    package var isDead: Bool
  }

  /// - Parameter tokens: those of the fragment, up to the definition.
  init(before tokens: ArraySlice<Token>) {
    for token in tokens where token.kind == .directive {
      let words = token.words
      let isNever = words.dropFirst() == ["0"]
      let text = "#" + (words.first ?? "") + words.dropFirst().map { " " + $0 }.joined()
      switch words.first {
      case "if", "ifdef", "ifndef":
        open.append(Group(condition: text, token: token, isDead: words[0] == "if" && isNever))
      case "else":
        guard let group = open.popLast() else { continue }
        open.append(
          Group(
            condition: "#else of \(group.condition)", token: token, isDead: group.condition == "#if 1"))
      case "elif":
        guard let group = open.popLast() else { continue }
        open.append(
          Group(condition: text, token: token, isDead: isNever || group.condition == "#if 1"))
      case "endif": _ = open.popLast()
      default: break
      }
    }
  }
}
