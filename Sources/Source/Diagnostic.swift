// What went wrong with an input, as a value: rooms return or throw it, only
// the command prints it.

/// One message about one place, in the shape compilers use.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Hashable, Sendable { case error, warning, note }

  public let severity: Severity
  /// Nil only when the message is about an input as a whole that has no text.
  public let place: Place?
  /// What is wrong and what to do about it; one line, no final full stop.
  public let message: String

  public init(_ severity: Severity = .error, at place: Place?, _ message: String) {
    self.severity = severity
    self.place = place
    self.message = message
  }

  /// `file:line:column: error: message`.
  public var description: String {
    "\(place.map { "\($0): " } ?? "")\(severity.rawValue): \(message)"
  }
}

/// Everything that is wrong with an input, found together rather than one by
/// one. Never empty.
public struct Diagnostics: Error, Hashable, Sendable, CustomStringConvertible {
  public let all: [Diagnostic]

  public init(_ first: Diagnostic, _ rest: [Diagnostic] = []) {
    all = [first] + rest
  }

  /// Nil when there is nothing to report.
  public init?(_ all: [Diagnostic]) {
    guard !all.isEmpty else { return nil }
    self.all = all
  }

  public var description: String { all.map(\.description).joined(separator: "\n") }
}
