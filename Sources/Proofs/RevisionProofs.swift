// Everything that is proved of built-in revisions, with the files that ask it again.

import Claims
import Equivalence
import Loading
import SMT
import Verification
import XenABI

/// Verdicts with what they rest on.
public struct RevisionProofs {
  public let judged: [(revision: Revision, results: [ClaimResult])]
  public let proofs: ProofSet
  public let ledger: Ledger
  /// What libz3 makes of the questions behind every claim but FlowAgreement, given their
  /// text. That one compares functions path by path, with libz3 where it takes it; its
  /// files take twice as long as all others, and are left to `.ci/check-proofs`.
  public let certification: SecondOpinion
  /// What is wrong with specs/deviations.yaml.
  public let deviations: [LedgerDifference]

  /// Proves all claims about the built-in revisions.
  /// - Throws: a fault of the tool or of libz3; what is wrong with the deviations' file.
  public init(_ verifier: Verifier) throws {
    let revisions = verifier.revisions
    let report = try verifier.report(on: revisions.map { .revision($0.name) }, .everything)
    if let fault = report.fault { throw VerificationFault(fault) }
    let acceptances = try verifier.acceptances()
    judged = zip(revisions, report.accepting(by: acceptances).subjects).map { ($0, $1.results) }
    deviations = acceptances.problems(judged.map { ($0.revision.name, $0.results) }).map {
      LedgerDifference(.deviation, $0.place.map { "\($0):" } ?? "deviations:", $0.message)
    }
    let proofs = ProofSet(judged.map { ($0.revision.name, $0.results) })
    self.proofs = proofs
    verifier.progress.begin("asking libz3")
    let agreement = Set(revisions.flatMap { proofs.paths(of: FlowAgreementClaim.name, about: $0.name) })
    certification = try SecondOpinion(
      of: Z3ScriptSolver(limits: verifier.settings.limits),
      on: proofs.sorted.filter { !agreement.contains($0.path) })
    ledger = LedgerWriter(verifier.specs, proofs).ledger(
      judged, madeBy: "xenprove \(report.tool.tool), z3 \(report.tool.z3)")
  }

  /// What is wrong, whatever is recorded.
  public var problems: [LedgerDifference] { certification.differences + deviations }

  /// Claims without a verdict, or with one that libz3 has no answer about, as `v5 ReadCovered`.
  public var undecided: [String] {
    let open = Set(certification.unanswered.map(\.path))
    return judged.flatMap { revision, results in
      results.filter { result in
        result.verdict.isUndecided
          || !open.isDisjoint(with: proofs.paths(of: result.claim, about: revision.name))
      }.map { "\(revision.name) \($0.claim)" }
    }
  }

  /// What was proved, in numbers.
  /// - Parameter areFilesHere: they can be compared, and not only their digests.
  public func scope(areFilesHere: Bool) -> String {
    let claims = judged.reduce(0) { $0 + $1.results.count }
    let files = "\(areFilesHere ? "" : "digests of ")\(proofs.files.count) files"
    let certified = "\(certification.agreed) questions answered by \(certification.solver) as stated"
    return "\(judged.count) revisions, \(claims) claims, \(files), \(certified)"
  }
}

extension Verdict {
  public var isUndecided: Bool { if case .undecided = self { true } else { false } }
}
