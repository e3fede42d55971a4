// What a definition must not contain if clang is to see it: see `Lexer` for
// single tokens; here is what shows only in their order.

import CText

package enum Refusals {
  /// In bytes, of a function with what it uses.
  static let maximalText = 256 << 10
  static let maximalNesting = 200

  /// The first thing that must not reach clang, as a noun.
  /// - Parameter small: names of small numbers, which may bound a range in an initialiser.
  package static func first(
    in tokens: [Token], small: Set<String> = []
  ) -> (what: String, token: Token)? {
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
        if token.text == "...", isSmallRange(tokens, index, small) { continue }
        if let what = refusal(of: token.text, before: next, within: &open) { return (what, token) }
      default: break
      }
    }
    return nil
  }

  /// `[2 ... 7]`: clang writes an initialiser with ranges out.
  private static func isSmallRange(_ tokens: [Token], _ index: Int, _ small: Set<String>) -> Bool {
    guard index >= 2, index + 2 < tokens.count, tokens[index - 2].isPunctuator("["),
      tokens[index + 2].isPunctuator("]")
    else { return false }
    return [tokens[index - 1], tokens[index + 1]].allSatisfy { bound in
      small.contains(bound.text) || (Int(bound.text).map { $0 < 4096 } ?? false)
    }
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
