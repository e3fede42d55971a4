// A report, once another solver has been asked every question behind its verdicts.

import SMT
import Verification

extension VerifyReport {
  /// The same report, once another solver has said the same. Where it has no answer, the
  /// claim is undecided; where it contradicts, the tool has failed.
  public func crossChecked(by solver: any ScriptSolver) -> VerifyReport {
    let proofs = ProofSet(subjects.map { ($0.subject, $0.results) })
    do {
      let opinion = try SecondOpinion(of: solver, on: proofs.sorted)
      if let path = opinion.contradicted.first {
        return failing("\(opinion.solver) contradicts \(path)")
      }
      var report = self
      report.tool.secondOpinions.append(
        ToolVersions.SecondOpinion(
          solver: opinion.solver, version: try solver.version(), questions: opinion.agreed))
      report.subjects = subjects.map { $0.without(opinion.unanswered, proofs, opinion.solver) }
      return report
    } catch {
      return failing("\(error)")
    }
  }

  private func failing(_ fault: String) -> VerifyReport {
    var report = self
    report.fault = fault
    return report
  }
}

extension SubjectReport {
  /// The same, where claims that rest on an unanswered question are undecided.
  fileprivate func without(
    _ unanswered: [(path: String, reason: String)], _ proofs: ProofSet, _ solver: String
  ) -> SubjectReport {
    var report = self
    report.results = results.map { result in
      let paths = proofs.paths(of: result.claim, about: subject)
      guard let open = unanswered.first(where: { paths.contains($0.path) }) else { return result }
      return result.undecided(because: "\(solver) on \(open.path): \(open.reason)")
    }
    return report
  }
}
