// Sentences as lines of a comment.

enum Prose {
  /// As long as fits a mail with a comment mark before it.
  private static let width = 73

  /// The text in lines; what continues one is indented below it.
  static func lines(_ text: String) -> [String] {
    let margin = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? (lines.isEmpty ? margin : margin + "  ") + word : " " + word
    }
    return lines + [line]
  }
}
