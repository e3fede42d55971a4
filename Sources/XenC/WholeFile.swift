// A file as a fragment of itself.

import CSemantics
import CText
import Source

extension Fragment {
  /// A whole file.
  public init(whole bytes: [UInt8], path: String) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map
    {
      Line(
        String(decoding: $1.last == UInt8(ascii: "\r") ? $1.dropLast() : $1, as: UTF8.self),
        at: Place(file: path, line: $0 + 1), isAdded: true)
    }
    self.init(path: path, firstLine: 1, lines: lines)
  }
}

/// A whole file with its declarations, by text alone.
struct WholeFile {
  let run: TokenRun
  let declarations: [Declaration]

  /// - Parameter path: of the places of its tokens.
  init(_ bytes: [UInt8], path: String) {
    let fragment = Fragment(whole: bytes, path: path)
    run = TokenRun(Lexer.tokens(of: fragment, annotations: Prelude.passed), fragment: 0)
    declarations = DeclarationScan.declarations(run, in: fragment)
  }
}
