// What is said of a subject, whatever proves it: by name, in one sentence, with a
// verdict.

import Loading
import XenABI

/// A sentence that can be selected, decided and reported.
public protocol Claim: Sendable {
  /// As selected by `--claim` and printed in reports.
  var name: String { get }
  /// The sentence.
  /// - Parameter revision: what the subject is measured by.
  func statement(about revision: Revision) -> String
  /// It costs much and is decided only for who names it.
  var isOnRequest: Bool { get }
  /// What the answer is, without looking further, where the claim is not about a subject of
  /// this kind. It is given to who asked for the claim by name.
  func answer(beside subject: LoadedSubject) -> Verdict?
  /// Decides it on a subject that it is about.
  /// - Throws: a fault of this tool or of libz3.
  func check(_ subject: SubjectState, _ verifier: Verifier) throws -> ClaimResult
}

extension Claim {
  public var isOnRequest: Bool { false }
}
