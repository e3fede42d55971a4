// Deviations beside verdicts. A failing claim is accepted by the deviation that
// names exactly how it fails; whatever does not fit is said with its place.

import Claims
import Flow
public import Source
public import Spec

/// specs/deviations.yaml, held against what was decided.
public struct Acceptances: Sendable {
  private let deviations: Deviations

  public init(_ deviations: Deviations) { self.deviations = deviations }

  /// The decisions, those that a deviation covers with it.
  /// - Parameters:
  ///   - decisions: about a built-in revision, or about C that is proved equal to it.
  ///   - revision: its name.
  public func accepting(_ decisions: [Decision], on revision: String) -> [Decision] {
    decisions.map { decision in
      guard let coverage = coverage(decision, revision), coverage.isExact else { return decision }
      return decision.accepted(by: coverage.deviation)
    }
  }

  /// Deviations about these claims that do not cover just what fails, by place.
  /// Of claims that were not decided nothing is said.
  public func misfits(_ decisions: [Decision], on revision: String) -> [Diagnostic] {
    decisions.compactMap { coverage($0, revision) }.flatMap(\.misfits).inOrder
  }

  /// Deviations about claims that there are not.
  public var unknownClaims: [Diagnostic] {
    deviations.inForce.filter { !Acceptances.claims.contains($0.claim.value) }.map { deviation in
      let accepted = Suggestion.sentence(for: deviation.claim.value, among: Acceptances.claims)
      return Diagnostic(
        at: deviation.claim.place,
        "\(deviation.id.value) covers `\(deviation.claim.value)`, which is no claim; \(accepted)")
    }
  }

  /// Everything that is wrong with the deviations, by place: unknown claims,
  /// misfits, and failing claims without one.
  /// - Parameter judged: every claim about every built-in revision.
  public func problems(_ judged: [(revision: String, decisions: [Decision])]) -> [Diagnostic] {
    let beside = judged.flatMap { revision, decisions in
      misfits(decisions, on: revision) + uncovered(decisions, on: revision)
    }
    return (unknownClaims + beside).inOrder
  }

  private func uncovered(_ decisions: [Decision], on revision: String) -> [Diagnostic] {
    decisions.filter {
      $0.verdict == .fails && deviations.deviation(for: $0.claim, on: revision) == nil
    }.map {
      Diagnostic(
        at: deviations.next.place,
        "\($0.claim) fails on \(revision), and no deviation covers it; mend it, or give "
          + "\(deviations.next.value) to it with the reason why it may")
    }
  }

  private func coverage(_ decision: Decision, _ revision: String) -> CoverageCheck? {
    deviations.deviation(for: decision.claim, on: revision).map {
      CoverageCheck(deviation: $0, decision: decision, revision: revision)
    }
  }

  /// The claims that speak about a revision.
  private static let claims =
    AllClaims.inOrder.map(\.name) + [FlowAgreementClaim.name] + FlowClaim.inOrder.map(\.name)
}

extension Decision {
  fileprivate func accepted(by deviation: Deviation) -> Decision {
    var decision = self
    decision.acceptance = Acceptance(id: deviation.id.value.description, reason: deviation.reason.value)
    return decision
  }
}

extension [Diagnostic] {
  /// By place, each once.
  fileprivate var inOrder: [Diagnostic] {
    var kept: [Diagnostic] = []
    for diagnostic in self where !kept.contains(diagnostic) { kept.append(diagnostic) }
    return kept.enumerated().sorted { a, b in
      guard let left = a.element.place, let right = b.element.place, left != right else {
        return a.offset < b.offset
      }
      return left < right
    }.map(\.element)
  }
}
