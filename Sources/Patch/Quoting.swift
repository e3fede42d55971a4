// A reply holds several texts at once: what is quoted once, what is quoted
// twice, and what the reviewer wrote in between. The number of `>` marks tells
// them apart, so each depth is a layer that is read by itself, and comments
// between the lines of a quoted hunk are simply in another layer.
// A mailer that broke a long line leaves its tail one layer further out. Read by
// layers such a tail would vanish and nobody would know, so it is marked.

/// The lines of one quoting depth, without their marks.
struct Layer {
  let depth: Int
  private(set) var lines: [LayerLine] = []

  init(depth: Int) { self.depth = depth }

  /// The layers of a text that have a diff in them, outermost first. What is
  /// quoted deeper than anybody replies is left out.
  static func split(_ lines: ArraySlice<TextLine>) -> [Layer] {
    var layers = (0...deepest).map(Layer.init)
    for (index, line) in zip(lines.indices, lines) {
      let marks = QuoteMarks(line.bytes)
      guard marks.depth <= deepest else { continue }
      let tail = index + 1 < lines.endIndex ? tornTail(of: line, marks, next: lines[index + 1]) : nil
      layers[marks.depth].lines.append(LayerLine(text: line.dropping(marks.length), tail: tail))
    }
    return layers.compactMap { $0.withoutQuotingBlank() }
  }

  private static let deepest = 32

  /// The blank after the marks belongs to the quoting if the lines that start a
  /// diff have it; they never have one of their own. Nil if there are none.
  private func withoutQuotingBlank() -> Layer? {
    var balance = 0
    var hasDiff = false
    for line in lines {
      let isBare = isDiffStart(line.text.bytes)
      let isIndented = line.text.bytes.first == .blank && isDiffStart(line.text.bytes.dropFirst())
      balance += (isIndented ? 1 : 0) - (isBare ? 1 : 0)
      hasDiff = hasDiff || isBare || (isIndented && depth > 0)
    }
    guard hasDiff else { return nil }
    guard depth > 0, balance > 0 else { return self }
    var layer = self
    for index in lines.indices where lines[index].text.bytes.first == .blank {
      layer.lines[index].text = lines[index].text.dropping(1)
    }
    return layer
  }

  /// `next`, if it looks like the end of `line`: it is quoted less, no blank line
  /// is between, and the two would have made a line too long for some mailer.
  private static func tornTail(of line: TextLine, _ marks: QuoteMarks, next: TextLine) -> (
    line: Int, column: Int
  )? {
    guard marks.depth > 0, !next.isBlank else { return nil }
    let outer = QuoteMarks(next.bytes)
    let text = next.bytes.dropFirst(outer.length).trimmed
    guard outer.depth < marks.depth, !text.isEmpty else { return nil }
    return line.bytes.count + 1 + text.prefix { $0 != .blank }.count > shortestWrap
      ? (next.line, next.column) : nil
  }

  /// Mailers break lines somewhere between here and column 80.
  private static let shortestWrap = 65
}

struct LayerLine {
  var text: TextLine
  /// Where something stands on the next line that looks like the torn-off end of this one.
  let tail: (line: Int, column: Int)?
}

/// The marks at the front of a line: `>`, then `>` or ` >` as often as it goes.
struct QuoteMarks {
  private(set) var depth = 0
  private(set) var length = 0

  init(_ line: ArraySlice<UInt8>) {
    var rest = line
    while rest.take(">") || (depth > 0 && rest.take(" >")) { depth += 1 }
    length = line.count - rest.count
  }
}

/// The lines by which a diff is known.
func isDiffStart(_ line: ArraySlice<UInt8>) -> Bool {
  line.starts(with: "diff --git ") || line.starts(with: "+++ ") || HunkHeader(line) != nil
}
