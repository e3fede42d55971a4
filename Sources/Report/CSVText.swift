// Records of RFC 4180.
//
// A spreadsheet takes a cell that begins with = + - or @ for a formula, and rows
// such as `-/write/ESRCH` begin so. Such a cell, and one that begins with ', gets
// a ' in front: a spreadsheet shows it as text, and a script that takes one ' off
// the front of every cell has the text back exactly.

enum CSVText {
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ text: String) -> String {
    let plain = harmless(withoutControls(text))
    guard
      plain.utf8.contains(where: { ",\"".utf8.contains($0) }) || plain.hasPrefix(" ") || plain.hasSuffix(" ")
    else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@'".utf8.contains(first) else { return text }
    return "'" + text
  }

  /// One record is one line.
  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
