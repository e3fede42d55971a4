// What a result means for the exit code: one answer for all formats.

import Verification

/// How a claim about a subject bears on the exit code.
enum Bearing {
  case holds, notApplicable
  /// It fails, or gets worse, and counts.
  case new
  /// It fails, and a deviation accepts that.
  case known
  /// It fails as it did before.
  case asBefore
  /// It fails still, in less than before.
  case better
  /// It fails, and no exit code counts it.
  case uncounted
  /// It has no answer, and counts.
  case undecided
  /// It had no answer before.
  case openAsBefore
  /// It has no answer, and no exit code counts it.
  case openUncounted
}

extension SubjectReport {
  /// It stands beside what was there before, and claims of both are compared.
  var isCompared: Bool { comparison.map { $0.absence == nil } ?? false }

  func bearing(of result: ClaimResult) -> Bearing {
    let direction = change(result.claim)?.direction
    if direction == .worse { return .new }
    if direction == .open { return .undecided }
    switch result.verdict {
    case .holds: return .holds
    case .notApplicable: return .notApplicable
    case .undecided: return counts(result) ? .undecided : isCompared ? .openAsBefore : .openUncounted
    case .fails: break
    }
    if let direction { return direction == .better ? .better : .asBefore }
    if result.acceptance != nil { return .known }
    return isCounted(result) ? .new : .uncounted
  }
}
