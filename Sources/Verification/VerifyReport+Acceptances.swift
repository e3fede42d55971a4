// Known failures among the verdicts. A deviation is about revisions: it covers those, and C that
// fails as it says and does there what they do.

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
      if result.ways != nil { return acceptances.accepting([result], on: revision.name)[0] }
      if let accepted = accepted.first(where: { $0.claim == result.claim }) { return accepted }
      return isUndecided(Conformance().name) ? result : acceptances.accepting(result)
    }
    report.mended = results.filter { $0.verdict == .holds }.compactMap { result in
      acceptances.id(for: result.claim, on: revision.name).map { (result.claim, $0) }
    }
    return report
  }

  /// Another solver may have left open what the C is.
  private func isUndecided(_ claim: String) -> Bool {
    results.contains { result in
      if case .undecided = result.verdict { result.claim == claim } else { false }
    }
  }

  /// The results that say as much about the revision.
  fileprivate var likeDecisions: [ClaimResult] {
    let isAccessCheckAlike = likeness != .none && !isOpen(Conformance().name)
    let isFlowAlike = isAccessCheckAlike && likeness == .everything && !isOpen(FlowConformanceClaim.name)
    // What every caller does says nothing of the revision.
    return results.filter { $0.ways == nil && $0.flow == nil ? isAccessCheckAlike : isFlowAlike }
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
