// What a definition must not contain if clang is to see it: see `Lexer` for
// single tokens; here is what shows only in their order.

import CText

package enum Refusals {
  /// In bytes, of a function with what it uses.
  static let maximalText = 256 << 10
  static let maximalNesting = 200

  /// The first thing that must not reach clang, as a noun.
  package static func first(in tokens: [Token]) -> (what: String, token: Token)? {
    var open: [String] = []
    var size = 0
    for (index, token) in tokens.enumerated() {
      size += token.text.utf8.count + 1
      if size > maximalText { return ("more than \(maximalText) bytes of text", token) }
      switch token.kind {
      case .refused(let what): return (what, token)
      case .directive: return ("a preprocessor line (\(token.text))", token)
      case .punctuator:
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        if let what = refusal(of: token.text, before: next, within: &open) { return (what, token) }
      default: break
      }
    }
    return nil
  }

  private static func refusal(of text: String, before next: String, within open: inout [String]) -> String? {
    switch text {
    case "(", "[", "{":
      if text == "[", next == "[" { return "an attribute" }
      open.append(text)
      if open.count > maximalNesting {
        return "more than \(maximalNesting) brackets in each other"
      }
    case ")", "]", "}": _ = open.popLast()
    case "..." where open.last == "[": return "a range in an initialiser"
    default: break
    }
    return nil
  }
}
