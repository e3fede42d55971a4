// Claims about the access check: an obligation each, proved or refuted by cases and
// libz3 on the very program that was loaded.

import Claims
import Loading
import XenABI
import XenFunctions

/// A claim about the access check.
struct ObligationClaim: Claim {
  let claim: any AccessCheckClaim

  var name: String { claim.name }
  func statement(about revision: Revision) -> String { claim.statement }

  /// Which of them says nothing of a subject depends on more than its kind.
  func answer(beside subject: LoadedSubject) -> Verdict? { nil }

  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult {
    var result = try verifier.decide(claim, on: subject)
    if claim is Conformance { subject.conformance = result.verdict == .holds }
    for other in subject.loaded.alternatives {
      result = result.agreeing(with: try verifier.outline(claim, on: other.subject), other)
    }
    if result.verdict == .fails {
      result.builds = try subject.loaded.builds.compactMap { try verifier.obligation(claim, on: $0) }
    }
    guard !claim.isAboutRevision, let obstacle = subject.obstacle else { return result }
    return result.undecided(because: obstacle)
  }
}

extension ClaimResult {
  /// This result where another reading of the same C comes to the same;
  /// undecided where the two part.
  fileprivate func agreeing(with other: Outline, _ alternative: Alternative) -> ClaimResult {
    if claim == Agreement().name { return self }
    if verdict == other.verdict, rows.map(\.row) == other.rows { return self }
    switch alternative.kind {
    case .numbers:
      // Which revision it conforms to is what was tried.
      if claim == Conformance().name { return self }
      return undecided(
        because: "depends on whose numbers are meant: with \(alternative.subject.revision.name)'s it "
          + "\(other.verdict.word); use --as")
    case .build(let isDebug):
      return undecided(
        because: "depends on the build: in a \(Builds(isDebug: isDebug).words) build it "
          + "\(other.verdict.word); use --build")
    }
  }
}
