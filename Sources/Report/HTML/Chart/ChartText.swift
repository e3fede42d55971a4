// Text in pictures. Widths are reckoned, not measured: the letters of a picture are all equally wide.

import Markup

/// Lines of text at a place.
struct ChartText {
  /// Of a letter at 12 units, with something to spare.
  static let letter = 7.3
  static let lineHeight = 15

  /// Words in lines of so many units; a word that is longer than a line is cut.
  static func lines(_ text: String, width: Int) -> [String] {
    let room = max(8, Int(Double(width) / letter))
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = word
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = ""
      }
      while line.isEmpty, word.count > room {
        lines.append(String(word.prefix(room)))
        word = word.dropFirst(room)
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// One text of several lines, the first on this base line, behind a number of its own.
  static func node(_ lines: [String], x: Int, y: Int, number: (text: String, x: Int)? = nil, style: String)
    -> Node
  {
    var content: [Node] = []
    if let number {
      content = [.of(.tspan, [.class("n"), Attribute(.x, "\(number.x)")], .text(number.text)), " "]
    }
    for (index, line) in lines.enumerated() {
      if index > 0 { content.append(" ") }
      let place = [Attribute(.x, "\(x)")] + (index > 0 ? [Attribute(.dy, "\(lineHeight)")] : [])
      content.append(.of(.tspan, place, .text(line)))
    }
    return .of(.text, [.class(style), Attribute(.y, "\(y)")], all: content)
  }
}
