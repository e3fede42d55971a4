// Patches of the small tree beside what they mean: each takes a design decision otherwise, so
// that claims must come out as of the model that takes it so (`--with`). The one is C, run as
// it is, the other nobody's C.

import Foundation
import TestSupport
import Testing

@Suite("Patches beside the decisions that they take")
struct OracleTests {
  private static let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"
  /// Those whose claims are all decided, of which some are always asked.
  static let decided = [
    "altp2m-index=raw", "map-check=before-types", "cmpxchg-fallback=mmio", "trigger=not-with-gla",
    "copy-check=before-types", "copy-retry=gfn_paged_out", "empty-error-code=no-event",
    "fallback-write=unchecked", "lookup-failure=no-event", "prefetch=skipped", "prefetch=unchecked",
    "read-check=reported", "slots-on-error=cleaned", "slots-on-error=left", "propagation=host-right",
  ]
  static let asked = isThorough ? decided : Array(decided.prefix(4))
  /// They hold a subject against a revision's model.
  private static let besideModel = ["Conformance", "FlowConformance", "Agreement", "FlowAgreement"]

  /// By subject, its verdicts by claim.
  private func verdicts(_ arguments: [String]) throws -> [[String: String]] {
    let result = try Tool.run(["verify"] + arguments + ["--format", "json"], limit: 600)
    return try Report(result).subjects.map { subject in
      let claims = subject["claims"] as? [[String: Any]] ?? []
      return Dictionary(
        uniqueKeysWithValues: claims.map { ($0["name"] as! String, $0["verdict"] as! String) })
    }
  }

  private func model(with decision: String?) throws -> [String: String] {
    try #require(try verdicts(["staging"] + (decision.map { ["--with", $0] } ?? [])).last)
  }

  /// A folder below the cases with its decision. What a lookup makes of an absent entry, changed
  /// behind the access check, comes to what the access check might make of it.
  private static let pairs: [(folder: String, decision: String)] =
    asked.map { ("traits/" + $0.replacing("=", with: "/"), $0) }
    + (isThorough
    ? ["absent-entry-allows", "another-code-for-an-absent-entry"] : ["absent-entry-allows"])
    .map { ("decisions-elsewhere/" + $0, "lookup-failure=no-event") }

  /// Several by one process each.
  @Test("the verdicts are those of the model with this decision", arguments: [0, 1])
  func same(_ part: Int) throws {
    let pairs = Self.pairs.enumerated().filter { $0.offset % 2 == part }.map(\.element)
    let decisions = pairs.map(\.decision)
    let patches = pairs.map { Tool.cases + "/" + $0.folder + "/input.patch" }
    let found = try verdicts(patches + ["--tree", Tool.cases + "/conformance/tree", "--absolute"])
    try #require(found.count == decisions.count)
    for (decision, found) in zip(decisions, found) {
      let expected = try model(with: decision)
      let compared = found.filter { expected[$0.key] != nil && !Self.besideModel.contains($0.key) }
      #expect(compared.count > 25)
      for (claim, verdict) in compared {
        #expect(verdict == expected[claim], "\(decision): \(claim)")
      }
    }
  }

  @Test("some of these decisions flip a claim, so that it matters which is taken")
  func flips() throws {
    let plain = try model(with: nil)
    for decision in ["trigger=not-with-gla", "slots-on-error=cleaned", "slots-on-error=left"] {
      let changed = try model(with: decision)
      #expect(plain.contains { changed[$0.key] != $0.value }, "\(decision)")
    }
  }
}
