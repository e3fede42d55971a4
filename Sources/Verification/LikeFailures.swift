// A known failure has a reason, and that was written of certain revisions. It applies to C that
// breaks the claim in the same way: wherever the claim fails, the C reports and returns what such a
// revision does. What it does elsewhere does not matter.

import BitVectors
import Claims
import Flow
import SMT
import Spec
import XenABI
import XenFunctions

extension Verifier {
  /// The results, those that fail with the revisions that fail in the same way.
  /// - Throws: what went wrong with the solver.
  func likened(_ results: [ClaimResult], of subject: SubjectState) throws -> [ClaimResult] {
    guard subject.subject.isC, results.contains(where: { $0.verdict == .fails }) else { return results }
    let facts = try SubjectFact.allCases.filter { try subject.facts.contains($0) }
    return try results.map { result in
      guard result.verdict == .fails else { return result }
      var likened = result
      likened.facts = Set(facts)
      let own = subject.revision
      // Of others there is something to be asked only where it fails otherwise than its own does.
      likened.failsLike =
        try fails(like: own, subject, result)
        ? [own.name]
        : revisions.filter { try $0 != own && fails(like: $0, subject, result) }.map(\.name)
      return likened
    }
  }

  private func fails(like revision: Revision, _ subject: SubjectState, _ result: ClaimResult) throws -> Bool {
    if let flow = result.flow { return try flowFails(flow, like: revision, subject, result) }
    // Nothing is asked where the whole is known to be the same.
    if revision == subject.revision, subject.conformance == true { return true }
    return try failsLike(revision, subject.subject, result)
  }

  /// The same scenario breaks the claim, and none is found in which the revision would not.
  private func flowFails(
    _ flow: FlowEvidence, like revision: Revision, _ subject: SubjectState, _ result: ClaimResult
  ) throws -> Bool {
    let model = EmulatorModel(revision.traits)
    guard flow.isPlayed(by: model) else { return false }
    if revision == subject.revision, try subject.emulator().replacements.isEmpty { return true }
    return try !subject.fails(result.claim, besides: flowDecider(model, builds: .all))
  }

  private func failsLike(_ revision: Revision, _ subject: Subject, _ result: ClaimResult) throws -> Bool {
    guard !result.rows.isEmpty,
      let claim = ClaimRegistry.accessCheck.first(where: { $0.name == result.claim }),
      let other = try obligation(claim, ofModel: revision, judgedLike: subject)
    else { return false }
    // Checks that are off in one way are not off in the other.
    if subject.gate != revision.traits.gate, result.rows.contains(where: { $0.row.gate == .off }) {
      return false
    }
    let gates = [subject.gate, revision.traits.gate].map { AccessCheckVariables.gate($0).term == 1 }
    let isOn = subject.gate == revision.traits.gate ? [] : gates
    return try !result.obligations.isEmpty
      && result.obligations.allSatisfy { own in
        guard own.runs.count == other.runs.count else { return false }
        let differ = zip(own.runs, other.runs).map { $0.behaviour.reportsOtherwise(than: $1.behaviour) }
        let question = isOn + [own.violation, Formula.any(differ)]
        if case .unsatisfiable = try solver.check(assuming: question) { return true }
        return false
      }
  }
}

extension Behaviour {
  /// C gives no meaning to it, or others hear something else or are answered otherwise.
  fileprivate func reportsOtherwise(than other: Behaviour) -> Formula {
    let (mine, theirs) = (outcome, other.outcome)
    let same = [
      mine.sends.isSame(as: theirs.sends), mine.returnsTrue.isSame(as: theirs.returnsTrue),
      mine.stops.isSame(as: theirs.stops), mine.reported.isEqual(to: theirs.reported),
    ]
    return isUndefined || sendsAgain || !Formula.all(same)
  }
}

extension FlowEvidence {
  /// The very same is seen on a model.
  fileprivate func isPlayed(by model: EmulatorModel) -> Bool {
    plays.allSatisfy { Play($0.situation, on: model) == $0 }
  }
}
