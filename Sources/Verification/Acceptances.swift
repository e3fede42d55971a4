// Deviations beside verdicts. A failing claim is accepted by the deviation that
// names exactly how it fails; whatever does not fit is said with its place.

public import Source
public import Spec
import Tables

/// specs/deviations.yaml, held against what was decided.
public struct Acceptances: Sendable {
  private let deviations: Deviations

  public init(_ deviations: Deviations) { self.deviations = deviations }

  /// The results, those that a deviation covers with it.
  /// - Parameters:
  ///   - results: about a built-in revision, or about C that is proved equal to it.
  ///   - revision: its name.
  public func accepting(_ results: [ClaimResult], on revision: String) -> [ClaimResult] {
    results.map { result in
      guard let coverage = coverage(result, revision), coverage.isExact else { return result }
      return result.accepted(by: coverage.deviation)
    }
  }

  /// The result, with the deviation that covers it on a revision that fails in the same way.
  func accepting(_ result: ClaimResult) -> ClaimResult {
    let covering = result.failsLike.lazy.compactMap { coverage(result, $0) }.first { coverage in
      coverage.isExact && coverage.deviation.rests.allSatisfy { result.facts.contains($0.value) }
    }
    return covering.map { result.accepted(by: $0.deviation) } ?? result
  }

  /// The deviation about a claim on a revision, whether it covers what fails or not.
  func id(for claim: String, on revision: String) -> String? {
    deviations.deviation(for: claim, on: revision)?.id.value.description
  }

  /// Deviations about these claims that do not cover just what fails, by place.
  /// Of claims that were not decided nothing is said.
  public func misfits(_ results: [ClaimResult], on revision: String) -> [Diagnostic] {
    results.compactMap { coverage($0, revision) }.flatMap(\.misfits).inOrder
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
  public func problems(_ judged: [(revision: String, results: [ClaimResult])]) -> [Diagnostic] {
    let beside = judged.flatMap { revision, results in
      misfits(results, on: revision) + uncovered(results, on: revision)
    }
    return (unknownClaims + beside).inOrder
  }

  private func uncovered(_ results: [ClaimResult], on revision: String) -> [Diagnostic] {
    results.filter {
      $0.verdict == .fails && deviations.deviation(for: $0.claim, on: revision) == nil
    }.map {
      Diagnostic(
        at: deviations.next.place,
        "\($0.claim) fails on \(revision), and no deviation covers it; mend it, or give "
          + "\(deviations.next.value) to it with the reason why it may")
    }
  }

  private func coverage(_ result: ClaimResult, _ revision: String) -> CoverageCheck? {
    deviations.deviation(for: result.claim, on: revision).map {
      CoverageCheck(deviation: $0, result: result, revision: revision)
    }
  }

  /// The claims that speak about a revision.
  private static let claims =
    (ClaimRegistry.ofRevisions + CallsClaim.all).map(\.name) + TablesAgree.claims
}

extension ClaimResult {
  fileprivate func accepted(by deviation: Deviation) -> ClaimResult {
    var result = self
    result.acceptance = Acceptance(id: deviation.id.value.description, reason: deviation.reason.value)
    return result
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
