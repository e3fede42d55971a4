// A hunk says in its first line how many lines of the file it shows before and
// after the change. These counts, not looks, decide where it ends: a removed
// line `- ` and a mail signature look alike. A hunk whose lines do not add up
// was shortened or damaged on its way and is never taken for program text.

import Source

/// A header line from which on a mailer may have wrapped it.
private let longHeader = 60

/// Reads the hunk whose header is at `index`, and moves `index` behind it.
func readHunk(_ header: HunkHeader, in lines: [LayerLine], at index: inout Int, name: String) -> FoundHunk {
  let start = lines[index].text
  var hunk = FoundHunk(header: header, place: start.place(in: name))
  index += 1
  if start.bytes.count >= longHeader, index < lines.count, lines[index].text.isHeaderTail {
    index += 1  // the end of the header line, which names a function and was wrapped
  }
  hunk.damage = readLines(of: &hunk, in: lines, at: &index, name: name)
  while index < lines.count, lines[index].text.bytes.starts(with: "\\ ") {
    if hunk.damage == nil { hunk.endLastLineWithoutNewline() }
    index += 1
  }
  let next = lines[index...].prefix(2).map(\.text)
  if hunk.damage == nil, let first = next.first, first.looksLikeHunkLine(before: next.dropFirst().first) {
    hunk.damage = .overlongHunk(hunk, at: first.place(in: name))
  }
  return hunk
}

/// Reads lines until the counts are used up; else says why that did not come about.
private func readLines(
  of hunk: inout FoundHunk, in lines: [LayerLine], at index: inout Int, name: String
) -> Diagnostic? {
  var count = Countdown(hunk.header)
  while !count.isDone {
    guard index < lines.count, !startsFile(at: index, in: lines), count.take(lines[index].text, into: &hunk)
    else {
      return .cutHunk(hunk, count, at: lines[min(index, lines.count - 1)].text.place(in: name))
    }
    index += 1
    if let tail = lines[index - 1].tail {
      return .tornLine(hunk, at: Place(file: name, line: tail.line, column: tail.column))
    }
  }
  return nil
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
  fileprivate static func cutHunk(_ hunk: FoundHunk, _ count: Countdown, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      """
      the hunk that starts at \(hunk.place) is cut here: it promises \(hunk.header.oldCount) lines before and \
      \(hunk.header.newCount) after the change, \(count.oldRead) and \(count.newRead) are here; take it from a mail \
      or a patch that has it whole
      """)
  }

  fileprivate static func tornLine(_ hunk: FoundHunk, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      """
      this seems to be the end of the line above, wrapped by a mail program, so the hunk that starts at \
      \(hunk.place) is not read: join the two lines, or put a blank line above if this is a comment
      """)
  }

  fileprivate static func overlongHunk(_ hunk: FoundHunk, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      """
      the hunk that starts at \(hunk.place) goes on here: it promises only \(hunk.header.oldCount) lines before and \
      \(hunk.header.newCount) after the change; take it from a mail or a patch that nobody edited
      """)
  }
}
