// What is wrong with a command line, found by whoever knows what its words mean.

/// A word that means nothing, with what may have been meant.
public struct UsageError: Error, Hashable, Sendable {
  public let message: String

  public init(_ message: String) { self.message = message }
}

extension String {
  /// Without controls: names come from inputs, and those must not reach a terminal.
  public var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
