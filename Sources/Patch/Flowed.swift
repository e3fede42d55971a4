// Space stuffing (RFC 3676, 4.4): a mailer that sends `format=flowed` puts one
// more blank in front of each line that starts with a blank, so the context
// lines of a patch, and only those, have one too many; quoted again, perhaps
// two. Often nothing in the mail says so any more. The code does: a line that
// stands at column 0 of its file (`{`, `}`, `#include`, `static`) shows how many
// blanks are not its own, and so does an empty one. They vote. Without a vote
// the header decides. A wrong guess would move code by a column, no more.

enum Flowed {
  /// How many blanks were put in front of the context lines of one layer.
  static func excessBlanks(in hunks: [FoundHunk], layer: Layer, saysFlowed: Bool) -> Int {
    var votes = [Int](repeating: 0, count: max(1, layer.depth) + 1)
    for line in hunks.lazy.flatMap(\.lines) where line.kind == .context && line.hasMark {
      if let blanks = blanksNotItsOwn(line.text.bytes), blanks < votes.count { votes[blanks] += 1 }
    }
    for line in layer.lines {
      if let blanks = blanksOfDiffstat(line.text.bytes), blanks < votes.count { votes[blanks] += 1 }
    }
    let most = votes.max() ?? 0
    return most == 0 ? (saysFlowed ? 1 : 0) : votes.firstIndex(of: most) ?? 0
  }

  /// Drops up to that many blanks.
  static func unstuffed(_ line: FoundLine, by excess: Int) -> TextLine {
    line.kind != .context
      ? line.text : line.text.dropping(line.text.bytes.prefix(excess).prefix { $0 == .blank }.count)
  }

  /// The blanks in front of something that stands at column 0 in C. Not a label,
  /// which Xen indents by one.
  private static func blanksNotItsOwn(_ line: ArraySlice<UInt8>) -> Int? {
    let code = line.drop { $0 == .blank }
    let blanks = line.count - code.count
    guard let first = code.first else { return blanks }
    let isWord = first.isLetter || first == UInt8(ascii: "_")
    guard isWord || "{}#/".utf8.contains(first) else { return nil }
    return isWord && code.last == UInt8(ascii: ":") ? nil : blanks
  }

  /// ` path | 12 +++--`, which starts with one blank of its own.
  private static func blanksOfDiffstat(_ line: ArraySlice<UInt8>) -> Int? {
    let path = line.drop { $0 == .blank }
    guard path.count < line.count, let bar = path.firstIndex(of: UInt8(ascii: "|")) else { return nil }
    let change = path[bar...].dropFirst().trimmed
    guard let first = change.first, first.isDigit, let last = change.last else { return nil }
    return "+-".utf8.contains(last) ? line.count - path.count - 1 : nil
  }
}
