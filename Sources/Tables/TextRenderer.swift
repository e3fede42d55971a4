// Pages as plain text for a mail: at most 75 columns of ASCII, tables indented
// by four, columns padded with blanks, no blanks at the end of a line.

extension Page {
  public static let textWidth = 75

  public var text: String { blocks.flatMap(\.lines).map { $0 + "\n" }.joined() }
}

extension Page.Block {
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let lead, let text): Page.wrapped(lead, text)
    case .table(let header, let rows): Page.padded([header] + rows).flatMap { Page.wrapped("    ", $0, isRow: true) }
    }
  }
}

extension Page {
  /// - Parameter isRow: blanks within are kept as they are.
  fileprivate static func wrapped(_ lead: String, _ text: String, isRow: Bool = false) -> [String] {
    let whole = ascii(lead + text)
    if whole.count <= textWidth { return [trimmed(whole)] }
    precondition(!isRow, "a row wider than the page")
    let indent = String(repeating: " ", count: min(lead.count, 12))
    var lines: [String] = []
    var line = ascii(lead)
    for word in ascii(text).split(separator: " ").flatMap(pieces) {
      let isFresh = line == ascii(lead) || line == indent
      if !isFresh, line.count + 1 + word.count > textWidth {
        lines.append(line)
        line = indent + word
      } else {
        line += (isFresh ? "" : " ") + word
      }
    }
    return (lines + [line]).map(trimmed)
  }

  /// A word longer than half a line is cut, rather than the width broken.
  private static func pieces(_ word: Substring) -> [String] {
    guard word.count > textWidth - 25 else { return [String(word)] }
    return [String(word.prefix(textWidth - 25))] + pieces(word.dropFirst(textWidth - 25))
  }

  private static func padded(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { ascii($0[column]).count }.max()! }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - ascii($0).count) }.joined(separator: "  ")
    }
  }

  /// Whatever an input named itself: no control characters, nothing beyond ASCII.
  private static func ascii(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { (0x20...0x7e).contains($0.value) ? $0 : "?" }))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
