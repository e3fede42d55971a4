// Which functions of a file a patch touches, as far as its hunks show it: by their heads, and by
// what a diff says behind `@@` of the place where a hunk begins.

import CText
import Source

/// A function of which lines are changed.
package struct ChangedFunction: Hashable, Sendable {
  package let name: String
  /// Of the first line that is.
  package let place: Place
}

extension ChangedFunction {
  /// In the order of the text. Changed comments and blank lines touch nothing.
  package static func all(in run: TokenRun, of fragment: Fragment) -> [ChangedFunction] {
    let bodies = DeclarationScan.declarations(run, in: fragment).filter { declaration in
      // In the middle of a function `if ( ... ) {` looks like one.
      declaration.kind == .function && run.isCall(at: declaration.token)
        && (declaration.extent.lowerBound < declaration.token || run.tokens[declaration.token].column == 0)
    }
    let inside = bodies.map { (name: $0.name, extent: $0.extent) }
    return (headed(run, fragment) + inside).compactMap { name, extent in
      let tokens = run.tokens[extent].flatMap { [$0] + $0.inner }
      guard let first = tokens.first(where: { fragment.lines[$0.line].isAdded }) else { return nil }
      return ChangedFunction(name: name, place: fragment.lines[first.line].place)
    }
  }

  /// The function that the first line is in: it ends with the first brace at the start of a line, or
  /// before whatever else begins there.
  private static func headed(_ run: TokenRun, _ fragment: Fragment) -> [(
    name: String, extent: ClosedRange<Int>
  )] {
    let heading = fragment.heading
    guard let parenthesis = heading.firstIndex(of: "("),
      let name = heading[..<parenthesis].split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") })
        .last
    else { return [] }
    let end = run.tokens.indices.first { index in
      let token = run.tokens[index]
      guard token.column == 0 else { return false }
      return token.isPunctuator("}") || token.kind == .identifier && !run.isPunctuator(":", at: index + 1)
    }
    let last = end.map { run.tokens[$0].isPunctuator("}") ? $0 : $0 - 1 } ?? run.tokens.count - 1
    return last >= 0 ? [(String(name), 0...last)] : []
  }
}
