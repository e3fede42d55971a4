// A run of lines taken out of a mail, a patch or a file, each with its origin.

/// One line of program text, freed of quoting, encoding and diff marks.
public struct Line: Hashable, Sendable {
  /// Without its line ending.
  public let text: String
  /// Where the first byte of `text` stands in the input.
  public let place: Place
  /// Added by a patch; false for context. True throughout for a plain file.
  public let isAdded: Bool
  /// A patch removes a line directly before or behind this one.
  public let isBesideRemoval: Bool

  public init(_ text: String, at place: Place, isAdded: Bool, isBesideRemoval: Bool = false) {
    self.text = text
    self.place = place
    self.isAdded = isAdded
    self.isBesideRemoval = isBesideRemoval
  }

  /// It is not, or does not stand, as it did before the patch.
  public var isChanged: Bool { isAdded || isBesideRemoval }
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
  /// What a diff says behind `@@` of the place: often the function that the first
  /// line is in. Empty where nothing is said.
  public let heading: String

  public init(path: String, firstLine: Int, lines: [Line], heading: String = "") {
    self.path = path
    self.firstLine = firstLine
    self.lines = lines
    self.heading = heading
  }
}
