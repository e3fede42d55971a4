// Pages as plain text for a mail: at most 75 columns of ASCII, tables indented
// by four, columns padded with blanks, no blanks at the end of a line.

extension Page {
  public var text: String { blocks.flatMap(\.lines).map { $0 + "\n" }.joined() }
}

extension Page.Block {
  /// Columns that the widest line of a table takes; 0 for a paragraph.
  var textWidth: Int {
    guard case .table(let header, let rows, _) = self else { return 0 }
    return Page.padded([header] + rows).map { Page.indented($0).count }.max() ?? 0
  }

  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let lead, let text), .title(let lead, let text): Page.wrapped(lead, text)
    case .table(let header, let rows, _):
      Page.padded([header] + rows).flatMap { Page.wrapped("", Page.indented($0)) }
    }
  }
}

extension Page {
  fileprivate static func wrapped(_ lead: String, _ text: String) -> [String] {
    // What fits keeps its columns.
    let whole = Layout.ascii(lead + text)
    if whole.count <= Layout.width { return [trimmed(whole)] }
    let words = Layout.ascii(text).split(separator: " ").flatMap(pieces).joined(separator: " ")
    return Layout.paragraph(lead, words, indent: 12).map(trimmed)
  }

  /// A word longer than a line with its indent is cut, rather than the width broken.
  private static func pieces(_ word: Substring) -> [String] {
    // A digest is no longer, and a Message-ID mostly.
    let longest = Layout.width - 11
    guard word.count > longest else { return [String(word)] }
    return [String(word.prefix(longest))] + pieces(word.dropFirst(longest))
  }

  fileprivate static func indented(_ row: String) -> String { trimmed("    " + row) }

  fileprivate static func padded(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { Layout.ascii($0[column]).count }.max()! }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - Layout.ascii($0).count) }.joined(
        separator: "  ")
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
