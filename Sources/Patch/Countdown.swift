// The rule by which a hunk ends: a context line is a line of the file before and
// after the change, a removed one only before, an added one only after.

/// How many lines of a hunk are still to come.
struct Countdown {
  private let header: HunkHeader
  private var old: Int
  private var new: Int

  init(_ header: HunkHeader) {
    self.header = header
    old = header.oldCount
    new = header.newCount
  }

  var isDone: Bool { old == 0 && new == 0 }
  var oldRead: Int { header.oldCount - old }
  var newRead: Int { header.newCount - new }

  /// False if the line is no line of this hunk.
  mutating func take(_ line: TextLine, into hunk: inout FoundHunk) -> Bool {
    switch line.bytes.first {
    case nil, .blank: take(old: 1, new: 1, line, into: &hunk)
    case UInt8(ascii: "+"): take(old: 0, new: 1, line, into: &hunk)
    case UInt8(ascii: "-"): take(old: 1, new: 0, line, into: &hunk)
    case UInt8(ascii: "\\"): takeNoNewline(of: &hunk)
    default: false
    }
  }

  private mutating func take(old o: Int, new n: Int, _ line: TextLine, into hunk: inout FoundHunk) -> Bool {
    guard old >= o, new >= n else { return false }
    old -= o
    new -= n
    let kind: HunkLine.Kind = o == 0 ? .added : n == 0 ? .removed : .context
    hunk.lines.append(FoundLine(text: line.dropping(1), kind: kind, hasMark: !line.bytes.isEmpty))
    return true
  }

  private func takeNoNewline(of hunk: inout FoundHunk) -> Bool {
    hunk.endLastLineWithoutNewline()
    return true
  }
}
