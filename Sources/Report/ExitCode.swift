// What the exit code says, in one place.

import Verification

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

extension VerifyReport {
  public var exit: ExitCode {
    if fault != nil { return .internalError }
    if !errors.isEmpty { return .unreadable }
    return ExitCode(subjects.map(\.exit))
  }
}

extension SubjectReport {
  /// Whether a result counts for the exit code, unless it is accepted.
  func isCounted(_ result: ClaimResult) -> Bool {
    countsConformance || result.claim != "Conformance" || result.verdict == .holds
  }

  /// Whether a result counts for the exit code as what its verdict says.
  func counts(_ result: ClaimResult) -> Bool {
    if let change = change(result.claim) { return change.direction == .worse || change.direction == .open }
    return result.acceptance == nil && isCounted(result)
  }

  /// What became of a claim, where the subject takes the place of something.
  func change(_ claim: String) -> ClaimChange? { comparison?.claims.first { $0.claim == claim } }

  public var exit: ExitCode {
    if let comparison, comparison.absence == nil { return comparison.exit }
    let verdicts = results.filter(counts).map(\.verdict)
    if verdicts.contains(.fails) { return .fails }
    let isOpen = verdicts.contains { if case .undecided = $0 { true } else { false } }
    return isOpen || !hasDecidedSomething ? .undecided : .success
  }

  /// Nothing decided is not success; and of C that could not be read whole, what
  /// is true of the revision beside it says nothing.
  private var hasDecidedSomething: Bool {
    let isWhole = input?.unread.isEmpty ?? true
    return results.filter(isCounted).contains {
      ($0.verdict == .holds || $0.acceptance != nil) && (isWhole || !$0.isAboutRevision)
    }
  }
}

extension Comparison {
  /// Whether anything gets worse; of what was there before nothing counts.
  public var exit: ExitCode {
    if !worse.isEmpty { return .fails }
    return open.isEmpty ? .success : .undecided
  }
}
