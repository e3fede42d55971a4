// C tokens, each with its place in its fragment.

/// One C token of a fragment.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case identifier, number, literal, punctuator
    /// A whole preprocessor line.
    case directive
    /// Must not reach clang; the reason, as a noun.
    case refused(String)
  }

  package let kind: Kind
  package let text: String
  /// Index of the line in its fragment, and the byte in that line, both from 0.
  package let line: Int
  package let column: Int
  /// Of a preprocessor line: its tokens behind the `#`. The last is refused where it is not
  /// certain that this is one, or where it cannot be read.
  package internal(set) var inner: [Token] = []

  /// Of a preprocessor line: what stands behind the `#`.
  package var words: [String] { inner.filter { !$0.text.isEmpty }.map(\.text) }

  /// Of a preprocessor line: it is not certain that it is one, or it cannot be read.
  package var isDoubtful: Bool { inner.contains { $0.text.isEmpty } }

  /// A name, also one that is reserved (C11 7.1.3) and must not reach clang.
  package var isName: Bool {
    switch kind {
    case .identifier: true
    case .refused: ReservedWords.isName(text)
    case .number, .literal, .punctuator, .directive: false
    }
  }

  package func isPunctuator(_ text: String) -> Bool { kind == .punctuator && self.text == text }
}

extension Token {
  /// The same preprocessor line, of which it is not certain that it is one.
  func doubted(_ what: String) -> Token {
    var token = self
    token.inner.append(Token.doubt(what, at: self))
    return token
  }

  static func doubt(_ what: String, at token: Token) -> Token {
    Token(kind: .refused(what), text: "", line: token.line, column: token.column)
  }
}
