// A hunk says in its first line how many lines of the file it shows before and
// after the change. These counts, not looks, decide where it ends: a removed
// line `- ` and a mail signature look alike. A hunk whose lines do not add up
// was shortened or damaged on its way and is never taken for program text.

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
  fileprivate(set) var damage: Diagnostic?
}

struct HunkLine {
  let text: TextLine
  let isAdded: Bool
  /// A context line has a mark, a blank, unless somebody cut off blanks at line ends.
  let hasMark: Bool
}

/// A header line from which on a mailer may have wrapped it.
private let longHeader = 60

/// Reads the hunk whose header is at `index`, and moves `index` behind it.
func readHunk(_ header: HunkHeader, in lines: [LayerLine], at index: inout Int, name: String) -> Hunk {
  let start = lines[index]
  var hunk = Hunk(header: header, place: start.text.place(in: name))
  var count = Countdown(header)
  index += 1
  if start.text.bytes.count >= longHeader, index < lines.count, lines[index].text.isHeaderTail {
    index += 1  // the end of the header line, which names a function and was wrapped
  }
  while !count.isDone, hunk.damage == nil {
    guard index < lines.count, !startsFile(at: index, in: lines),
      count.take(lines[index].text, into: &hunk)
    else {
      let last = lines[min(index, lines.count - 1)].text.place(in: name)
      hunk.damage = .cutHunk(header, hunk.place, count, at: last)
      return hunk
    }
    hunk.damage = lines[index].tail.map { tail in
      .tornLine(hunk.place, at: Place(file: name, line: tail.line, column: tail.column))
    }
    index += 1
  }
  while index < lines.count, lines[index].text.bytes.starts(with: "\\ ") { index += 1 }
  let next = lines[min(index, lines.count)...].prefix(2).map(\.text)
  if hunk.damage == nil, let first = next.first, first.looksLikeHunkLine(before: next.dropFirst().first) {
    hunk.damage = .overlongHunk(header, hunk.place, at: first.place(in: name))
  }
  return hunk
}

/// A shortened hunk of a diff without `diff` lines runs into the next file's
/// `---` and `+++`, which look like a removed and an added line. They are none:
/// a hunk that ends without context ends its file, and no `@@` would follow.
private func startsFile(at index: Int, in lines: [LayerLine]) -> Bool {
  guard index + 2 < lines.count, lines[index].text.bytes.starts(with: "--- ") else { return false }
  return lines[index + 1].text.bytes.starts(with: "+++ ") && HunkHeader(lines[index + 2].text.bytes) != nil
}

extension TextLine {
  fileprivate var isHeaderTail: Bool {
    guard let first = bytes.first else { return false }
    return !" +-\\".utf8.contains(first) && !isDiffStart(bytes)
  }

  /// Whether a line behind a hunk must be one more of it: not a signature's
  /// `-- `, not the next file, an empty line only if the next hunk follows.
  fileprivate func looksLikeHunkLine(before next: TextLine?) -> Bool {
    switch bytes.first {
    case nil: next.map { HunkHeader($0.bytes) != nil } ?? false
    case .blank: true
    case UInt8(ascii: "+"): !bytes.starts(with: "+++ ")
    case UInt8(ascii: "-"): !bytes.starts(with: "---") && !bytes.trimmed.elementsEqual("--".utf8)
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func cutHunk(_ header: HunkHeader, _ hunk: Place, _ count: Countdown, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      at: place,
      """
      the hunk that starts at \(hunk) is cut here: it promises \(header.oldCount) lines before and \
      \(header.newCount) after the change, \(count.oldRead) and \(count.newRead) are here; take it from a mail \
      or a patch that has it whole
      """)
  }

  fileprivate static func tornLine(_ hunk: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      """
      this seems to be the end of the line above, wrapped by a mail program, so the hunk that starts at \
      \(hunk) is not read: join the two lines, or put a blank line above if this is a comment
      """)
  }

  fileprivate static func overlongHunk(_ header: HunkHeader, _ hunk: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      """
      the hunk that starts at \(hunk) goes on here: it promises only \(header.oldCount) lines before and \
      \(header.newCount) after the change; take it from a mail or a patch that nobody edited
      """)
  }
}
