// Changes one file by the hunks of a patch, strictly: every context line and
// every removed line must be there, byte for byte. A hunk may have moved, but
// only if there is a single place where it fits.

import Patch
import Source

/// One file while it is being changed.
struct HunkApplication {
  /// For messages.
  let file: String
  private let old: [ArraySlice<UInt8>]
  private(set) var result: [UInt8] = []
  /// The first line of `old` that is not in `result` yet.
  private var next = 0
  /// How far the last hunk lay from where it said.
  private var shift = 0
  /// Where hunks were found, if not where they say: places and distances.
  private(set) var moves: [(place: Place, lines: Int)] = []

  /// Lines keep their line ends, so that a last line without one is another line.
  init(_ text: [UInt8], file: String) {
    self.file = file
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    old = lines
  }

  /// - Throws: `Diagnostic` at the first line of the hunk that is not in the file.
  static func apply(
    _ hunks: [Hunk], to text: [UInt8], file: String
  ) throws(Diagnostic) -> HunkApplication {
    var application = HunkApplication(text, file: file)
    for hunk in hunks { try application.apply(hunk) }
    application.copy(to: application.old.count)
    return application
  }

  private mutating func copy(to end: Int) {
    for line in old[next..<end] { result += line }
    next = end
  }

  private mutating func apply(_ hunk: Hunk) throws(Diagnostic) {
    let before = hunk.lines.filter { $0.kind != .added }
    if before.isEmpty && !old.isEmpty { throw noContext(hunk) }
    copy(to: try position(of: hunk, before))
    for line in hunk.lines where line.kind != .removed {
      result += line.bytes
      if line.endsWithNewline { result.append(UInt8(ascii: "\n")) }
    }
    next += before.count
  }

  private mutating func position(of hunk: Hunk, _ before: [HunkLine]) throws(Diagnostic) -> Int {
    let stated = max(hunk.oldStart - 1, 0) + shift
    if fits(before, at: stated) { return stated }
    var others: [Int] = []
    for start in next..<max(next, old.count - before.count + 1) where fits(before, at: start) {
      others.append(start)
      if others.count == 2 { break }
    }
    guard let found = others.first else { throw mismatch(hunk, before, at: stated) }
    guard others.count == 1 else { throw ambiguous(hunk, others) }
    shift += found - stated
    moves.append((hunk.place, found + 1 - hunk.oldStart))
    return found
  }

  private func fits(_ lines: [HunkLine], at start: Int) -> Bool {
    guard start >= next, start + lines.count <= old.count else { return false }
    return lines.indices.allSatisfy { isSame(lines[$0], old[start + $0]) }
  }

  private func isSame(_ line: HunkLine, _ other: ArraySlice<UInt8>) -> Bool {
    guard line.endsWithNewline else { return line.bytes == other }
    return other.count == line.bytes.count + 1 && other.last == UInt8(ascii: "\n")
      && other.dropLast() == line.bytes
  }
}

// MARK: - Messages

extension HunkApplication {
  private func mismatch(_ hunk: Hunk, _ before: [HunkLine], at stated: Int) -> Diagnostic {
    let after = hunk.lines.filter { $0.kind != .removed }
    let start = max(hunk.newStart - 1, 0) + shift
    if !after.isEmpty, after.count != before.count || after != before, fits(after, at: start) {
      return Diagnostic(
        at: hunk.place,
        "hunk does not apply to \(file):\(start + 1): what it would make is there already")
    }
    let index = before.indices.first { index in
      !old.indices.contains(stated + index) || !isSame(before[index], old[stated + index])
    }
    guard let index else {
      return Diagnostic(
        at: hunk.place,
        "hunk does not apply to \(file):\(stated + 1): the hunk before it reaches down to line \(next)")
    }
    let line = before[index]
    guard old.indices.contains(stated + index) else {
      return Diagnostic(
        at: line.place,
        "hunk does not apply to \(file):\(stated + index + 1): the file has only \(old.count) lines")
    }
    let there = old[stated + index]
    let isBlanks = trimmed(there) == trimmed(line.bytes)
    let reason =
      isBlanks
      ? "this line and the tree's differ in blanks; a mail program may have changed them"
      : "'\(label(there))' is in the tree where the patch has '\(label(line.bytes))'"
    return Diagnostic(at: line.place, "hunk does not apply to \(file):\(stated + index + 1): \(reason)")
  }

  private func ambiguous(_ hunk: Hunk, _ lines: [Int]) -> Diagnostic {
    let places = lines.map { "\($0 + 1)" }.joined(separator: " and ")
    return Diagnostic(
      at: hunk.place,
      """
      hunk does not apply to \(file):\(hunk.oldStart): it does not fit there, but at lines \(places); \
      make the patch anew for this tree
      """)
  }

  private func noContext(_ hunk: Hunk) -> Diagnostic {
    Diagnostic(
      at: hunk.place,
      """
      hunk does not apply to \(file):\(hunk.oldStart): it shows no line that is there already, so nobody can tell \
      whether this is the place; make the patch with context
      """)
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let front = line.drop { $0 <= 0x20 }
    return front.lastIndex { $0 > 0x20 }.map { front[...$0] } ?? []
  }

  /// A line in a message.
  private func label(_ line: ArraySlice<UInt8>) -> String {
    let text = trimmed(line).prefix(60).map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: "?") : $0 }
    return String(decoding: text, as: UTF8.self)
  }
}
