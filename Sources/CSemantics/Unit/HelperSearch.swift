// Where the bodies of functions come from that the functions of a file call: the file itself and
// its headers, and other files of the program.

/// What of a program may be read beside the functions that are asked for.
public struct HelperSearch: Sendable {
  /// How many files are read for one.
  static let maximalFiles = 6

  /// Functions that are taken by contract: their bodies are left alone.
  private let isKnown: @Sendable (String) -> Bool
  /// Files that may define a function.
  let sources: @Sendable (String) -> [UnitSource]

  public init(
    isKnown: @escaping @Sendable (String) -> Bool, sources: @escaping @Sendable (String) -> [UnitSource]
  ) {
    (self.isKnown, self.sources) = (isKnown, sources)
  }

  /// Whether a file itself defines a function, rather than a header.
  func isDefined(_ function: String, in source: UnitSource) -> Bool {
    sources(function).contains { $0.file == source.file }
  }

  /// Whether a body is wanted: a method table's entry has none, nor has what the compiler
  /// makes itself.
  func wants(_ function: String) -> Bool {
    !function.hasPrefix("->") && !function.hasPrefix("__builtin_") && !function.contains(" ")
      && !isKnown(function)
  }
}
