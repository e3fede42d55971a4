// What proofs/ keeps: questions that any SMT-LIB solver answers, and situations
// that anybody can play.

/// One file of proofs/, as text that depends on nothing but what was proved.
public struct ProofFile: Hashable, Sendable {
  /// What somebody who checks the file must find.
  public enum Expectation: String, Sendable {
    /// Something satisfies the question: an example of what a claim speaks
    /// about, or of what breaks it.
    case sat
    /// Nothing does: the claim holds.
    case unsat
    /// A scenario that breaks a claim when it is played.
    case replays
  }

  /// Below proofs/, e.g. `v5/RefBalance.smt2`.
  public let path: String
  public let expectation: Expectation
  public let text: String

  public init(path: String, expectation: Expectation, text: String) {
    self.path = path
    self.expectation = expectation
    self.text = text
  }
}
