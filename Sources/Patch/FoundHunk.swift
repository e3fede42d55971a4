// One hunk while it is being read: what its first line promises, and its lines
// as the mailers left them.

import Source

/// `@@ -a,b +c,d @@`; a count that is not written is 1.
struct HunkHeader: Hashable, Sendable {
  let oldStart: Int
  let oldCount: Int
  let newStart: Int
  let newCount: Int
  /// What stands behind the second `@@`, as far as a mailer did not wrap it.
  let heading: String

  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    guard rest.take("@@ -"), let old = Self.range(from: &rest), rest.take(" +"),
      let new = Self.range(from: &rest), rest.take(" @@")
    else { return nil }
    oldStart = old.start
    oldCount = old.count
    newStart = new.start
    newCount = new.count
    heading = String(decoding: rest, as: UTF8.self)
  }

  private static func range(from rest: inout ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    guard let start = rest.takeNumber() else { return nil }
    guard rest.take(",") else { return (start, 1) }
    return rest.takeNumber().map { (start, $0) }
  }
}

/// A hunk as it was found, its context lines still as the mailers left them.
struct FoundHunk {
  let header: HunkHeader
  let place: Place
  /// Without their marks.
  var lines: [FoundLine] = []
  /// Why the lines are not what the header promises; nil for a whole hunk.
  var damage: Diagnostic?

  /// What `\\ No newline at end of file` says about the line above it.
  mutating func endLastLineWithoutNewline() {
    if !lines.isEmpty { lines[lines.count - 1].endsWithNewline = false }
  }
}

struct FoundLine {
  let text: TextLine
  let kind: HunkLine.Kind
  /// A context line has a mark, a blank, unless somebody cut off blanks at line ends.
  let hasMark: Bool
  var endsWithNewline = true
}
