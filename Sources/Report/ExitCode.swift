// What the exit code says, in one place.

/// Exit codes of every subcommand.
public enum ExitCode: Int32, Sendable {
  /// Every selected claim holds, is accepted or not applicable, and at least one
  /// was decided; for comparisons: no difference.
  case success = 0
  /// Some claim fails; for comparisons: there is a difference.
  case fails = 1
  /// None fails, some is undecided; for comparisons: cannot tell.
  case undecided = 3
  /// The command line makes no sense: an unknown name, a pattern that matches nothing.
  /// A word with a slash or a dot in it is no name, but an input.
  case usage = 64
  /// An input cannot be read, or does not contain what was asked for.
  case unreadable = 65
  /// A fault of this tool or of libz3.
  case internalError = 70

  /// The gravest of several.
  public init(_ codes: [ExitCode]) {
    let byGravity: [ExitCode] = [.internalError, .unreadable, .fails, .undecided, .success]
    self = byGravity.first(where: codes.contains) ?? .undecided
  }
}
