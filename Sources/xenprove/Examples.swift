// What help shows of each command: lines that run as they stand, where the files are there that they
// name. A test runs each.

/// Two command lines.
struct Examples {
  private let lines: [String]

  init(_ first: String, _ second: String) { lines = [first, second] }

  /// The end of a discussion.
  var text: String { "\n\nExamples:\n" + lines.map { "  xenprove \($0)" }.joined(separator: "\n") }
}
