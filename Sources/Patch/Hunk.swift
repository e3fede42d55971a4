// One hunk of a unified diff, with what goes and what comes: enough to change a
// file with it.

import Source

/// A hunk that arrived whole. Lines that are not added, in order, are the lines
/// of the file before the change; lines that are not removed, those after it.
public struct Hunk: Hashable, Sendable {
  /// Its `@@` line.
  public let place: Place
  /// The line number of its first line in the file before the change, from 1;
  /// of the line before it, which may be 0, if the hunk shows none.
  public let oldStart: Int
  /// Likewise after the change.
  public let newStart: Int
  public let lines: [HunkLine]
  /// What stands behind the second `@@`: often the function that the first line is in.
  public let heading: String

  public init(place: Place, oldStart: Int, newStart: Int, lines: [HunkLine], heading: String = "") {
    self.heading = heading
    self.place = place
    self.oldStart = oldStart
    self.newStart = newStart
    self.lines = lines
  }
}

/// One line of a hunk, freed of quoting, encoding, stuffing and its mark.
public struct HunkLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case context, removed, added }

  public let kind: Kind
  /// Without its line ending; in whatever encoding the file has.
  public let bytes: ArraySlice<UInt8>
  /// Where the first of `bytes` stands in the input.
  public let place: Place
  /// False only for a file's last line that the diff says has no newline.
  public let endsWithNewline: Bool

  public init(kind: Kind, bytes: ArraySlice<UInt8>, place: Place, endsWithNewline: Bool) {
    self.kind = kind
    self.bytes = bytes
    self.place = place
    self.endsWithNewline = endsWithNewline
  }
}
