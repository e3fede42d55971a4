// Known failures among the verdicts. A deviation is about a revision: it covers
// that revision, and C as far as that is proved equal to it.

import Claims
import Equivalence
import Source

extension VerifyReport {
  /// The same, with the deviations that cover what fails, and notes about those that do not fit.
  public func accepting(by acceptances: Acceptances) -> VerifyReport {
    var report = self
    report.subjects = subjects.map { $0.accepting(by: acceptances) }
    let alike = subjects.filter { !$0.likeDecisions.isEmpty }
    guard !alike.isEmpty else { return report }
    for problem in acceptances.unknownClaims
      + alike.flatMap({ acceptances.misfits($0.likeDecisions, on: $0.revision.name) })
    {
      let note = Diagnostic(.warning, at: problem.place, problem.message)
      if !report.notes.contains(note) { report.notes.append(note) }
    }
    return report
  }
}

extension SubjectReport {
  fileprivate func accepting(by acceptances: Acceptances) -> SubjectReport {
    var report = self
    let accepted = acceptances.accepting(likeDecisions, on: revision.name)
    report.results = results.map { result in
      accepted.first { $0.claim == result.claim } ?? result
    }
    return report
  }

  /// The results that say as much about the revision.
  fileprivate var likeDecisions: [ClaimResult] {
    let isAccessCheckAlike = likeness != .none && !isOpen(Conformance().name)
    let isFlowAlike = isAccessCheckAlike && likeness == .everything && !isOpen(FlowConformanceClaim.name)
    return results.filter { $0.flow == nil ? isAccessCheckAlike : isFlowAlike }
  }

  /// Another solver may have left the proof of likeness without an answer.
  private func isOpen(_ claim: String) -> Bool {
    results.contains { $0.claim == claim && $0.verdict.isOpen }
  }
}

extension Verdict {
  fileprivate var isOpen: Bool {
    switch self {
    case .fails, .undecided: true
    case .holds, .notApplicable: false
    }
  }
}
