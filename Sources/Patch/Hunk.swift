// One hunk of a unified diff: what its first line promises, and its lines as
// they are after the change.

import Source

/// `@@ -a,b +c,d @@`; a count that is not written is 1.
struct HunkHeader: Hashable, Sendable {
  let oldCount: Int
  let newStart: Int
  let newCount: Int

  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    guard rest.take("@@ -"), let old = Self.range(from: &rest), rest.take(" +"),
      let new = Self.range(from: &rest), rest.take(" @@")
    else { return nil }
    oldCount = old.count
    newStart = new.start
    newCount = new.count
  }

  private static func range(from rest: inout ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    guard let start = rest.takeNumber() else { return nil }
    guard rest.take(",") else { return (start, 1) }
    return rest.takeNumber().map { (start, $0) }
  }
}

/// A hunk as it was found, its context lines still as the mailers left them.
struct Hunk {
  let header: HunkHeader
  let place: Place
  /// Context and added lines, without their marks.
  var lines: [HunkLine] = []
  /// Why the lines are not what the header promises; nil for a whole hunk.
  var damage: Diagnostic?
}

struct HunkLine {
  let text: TextLine
  let isAdded: Bool
  /// A context line has a mark, a blank, unless somebody cut off blanks at line ends.
  let hasMark: Bool
}
