// Which single design decision would mend a claim, and what else would change?

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
