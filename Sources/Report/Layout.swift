// Plain text that survives a mail and one level of quoting: at most 75 columns
// of ASCII.

enum Layout {
  static let width = 75

  /// Words in lines, the first after `lead`, the others indented as far.
  static func paragraph(_ lead: String, _ text: String, width: Int = Layout.width) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).flatMap { broken($0, indent) }.map(ascii)
  }

  /// A single word longer than the line is cut, rather than the width broken.
  private static func broken(_ line: String, _ indent: String) -> [String] {
    guard line.count > width else { return [line] }
    let head = String(line.prefix(width))
    return [head] + broken(indent + line.dropFirst(width), indent)
  }

  static func padded(_ text: String, to count: Int) -> String {
    text + String(repeating: " ", count: max(0, count - text.count))
  }

  /// Whatever an input named itself, the report stays ASCII without controls.
  static func ascii(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value >= 0x20 && $0.value < 0x7f ? $0 : "?" }))
  }
}
