// Which single design decision would mend a claim, and what else would change?

import Claims
import Loading
import Source
import Spec
import XenABI

/// A decision that mends a claim, and everything else that it changes.
public struct Repair: Sendable {
  /// e.g. `prefetch=skipped`.
  public let change: String
  /// Claims, in the order of the registry.
  public let mended, broken: [String]

  public init(change: String, before: [ClaimResult], after: [ClaimResult]) {
    self.change = change
    func names(from: Verdict, to: Verdict) -> [String] {
      zip(before, after).filter { $0.verdict == from && $1.verdict == to }.map(\.0.claim)
    }
    mended = names(from: .fails, to: .holds)
    broken = names(from: .holds, to: .fails)
  }

  /// Why a subject's decisions cannot be tried, if so: its C is not proved to be a revision's as far as
  /// the claim rests on it.
  /// - Throws: `UsageError` for a claim that says nothing of such a subject.
  public static func obstacle(
    to claim: String, on loaded: LoadedSubject, _ verifier: Verifier
  ) throws -> String? {
    guard let input = loaded.input else { return nil }
    let state = SubjectState(loaded, verifier)
    let isFlow = ClaimRegistry.ofDecisions.contains { $0.name == claim && $0 is FlowModelClaim }
    if isFlow, loaded.tree == nil {
      throw UsageError(
        "\(claim) is about the control flow, and of a mail only the access check is judged; name the tree "
          + "that it is for, and the mail with --patch")
    }
    if let obstacle = state.obstacle { return obstacle }
    let name = loaded.subject.revision.name
    guard try state.isConformingThroughout() else {
      return "\(input.function) is not proved to be \(name)'s"
    }
    guard isFlow else { return nil }
    if let other = try state.functions.first(where: { !$0.isEqual }) {
      return "\(other.name) is not proved to be \(name)'s"
    }
    return try state.obstaclesToFlow(in: .all).first
  }

  /// Every one, each decision tried in every other way.
  /// - Returns: nil when the claim does not fail.
  /// - Throws: a fault of this tool or of libz3.
  public static func all(of claim: String, on base: Revision, _ verifier: Verifier) throws -> [Repair]? {
    func results(on revision: Revision) throws -> [ClaimResult] {
      try verifier.results(on: revision, ClaimRegistry.ofDecisions)
    }
    func verdict(_ results: [ClaimResult]) -> Verdict? { results.first { $0.claim == claim }?.verdict }
    let before = try results(on: base)
    guard verdict(before) == .fails else { return nil }
    return try verifier.specs.singleChanges(of: base).compactMap { variant in
      let after = try results(on: variant.revision)
      return verdict(after) == .holds ? Repair(change: variant.change, before: before, after: after) : nil
    }
  }
}
