// A run of lines taken out of a mail, a patch or a file, each with its origin.

/// One line of program text, freed of quoting, encoding and diff marks.
public struct Line: Hashable, Sendable {
  /// Without its line ending.
  public let text: String
  /// Where the first byte of `text` stands in the input.
  public let place: Place
  /// Added by a patch; false for context. True throughout for a plain file.
  public let isAdded: Bool

  public init(_ text: String, at place: Place, isAdded: Bool) {
    self.text = text
    self.place = place
    self.isAdded = isAdded
  }
}

/// Consecutive lines of one file as they are after the patch: one hunk's
/// context and added lines, or a whole plain file.
public struct Fragment: Hashable, Sendable {
  /// The path the text has in its own tree, e.g. `xen/arch/x86/hvm/emulate.c`.
  /// Taken from untrusted text: a label, never opened.
  public let path: String
  /// The line number of `lines[0]` in that file after the patch, from 1.
  public let firstLine: Int
  public let lines: [Line]

  public init(path: String, firstLine: Int, lines: [Line]) {
    self.path = path
    self.firstLine = firstLine
    self.lines = lines
  }
}
