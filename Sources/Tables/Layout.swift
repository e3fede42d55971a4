// Plain text that survives a mail and one level of quoting: at most 75 columns
// of ASCII.

/// Text for a page of another width than usual.
public enum PageWidth {
  public static func of(_ columns: Int, _ text: () -> String) -> String {
    Layout.$width.withValue(columns) { text() }
  }
}

package enum Layout {
  /// Columns; a terminal may have more of them.
  @TaskLocal package static var width = standard
  package static let standard = 75

  /// What lines are where whoever shows them breaks them: each paragraph is one.
  package static func unbroken<Result>(_ body: () throws -> Result) rethrows -> Result {
    try $width.withValue(1_000_000, operation: body)
  }

  /// Words in lines, the first after `lead`, the others indented as far.
  /// - Parameter indent: at the most: a lead that is itself too long would leave no room beside it.
  package static func paragraph(
    _ lead: String, _ text: String, width: Int = Layout.width, indent: Int = 44
  ) -> [String] {
    let lead = ascii(lead)
    let indent = String(repeating: " ", count: min(lead.count, indent))
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in ascii(text).split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).flatMap { broken($0, indent, width) }
  }

  /// A single word longer than the line is cut, a path behind one of its folders, rather than the width
  /// broken; of one that would fill the page only the beginning is shown.
  private static func broken(_ line: String, _ indent: String, _ width: Int) -> [String] {
    var rest = Substring(line)
    if line.utf8.count > 20 * width { rest = line.prefix(20 * width) + "..." }
    var lines: [String] = []
    while rest.count > width {
      let whole = rest.prefix(width)
      let word = whole.drop { $0 == " " }
      let folder = word.dropFirst(word.count / 2).lastIndex(of: "/").map { whole[...$0] } ?? whole
      lines.append(String(folder))
      rest = indent + rest.dropFirst(folder.count)
    }
    return lines + [String(rest)]
  }

  package static func padded(_ text: String, to count: Int) -> String {
    text + String(repeating: " ", count: max(0, count - text.count))
  }

  /// Whatever an input named itself, the report stays ASCII without controls.
  package static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value >= 0x20 && $0.value < 0x7f ? $0 : "?" }))
  }
}
