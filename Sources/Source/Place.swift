// Where something stands in a text that a person handed to us.

/// A position in a named text. Lines and columns count from 1; a column counts
/// bytes of the line as it stands in the input, quote marks included.
public struct Place: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, the form that editors and compilers share.
  public var description: String { "\(file):\(line):\(column)" }

  public static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

extension String {
  /// What a message says wherever it is about: the same where lines have moved.
  public var besidesNumbers: String { filter { !$0.isNumber } }
}
