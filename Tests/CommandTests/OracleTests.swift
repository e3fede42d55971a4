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
    "read-check=reported", "slots-on-error=cleaned", "slots-on-error=left",
  ]
  static let asked = isThorough ? decided : Array(decided.prefix(4))
  /// They hold a subject against a revision's model.
  private static let besideModel = ["Conformance", "FlowConformance", "Agreement", "FlowAgreement"]

  private func verdicts(_ arguments: [String]) throws -> [String: String] {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try Tool.run(["verify"] + arguments + ["--report", "json=" + scratch.file("json")], limit: 120)
    let report = try JSONSerialization.jsonObject(with: scratch.read("json")) as? [String: Any]
    let claims = (report?["subjects"] as? [[String: Any]])?.last?["claims"] as? [[String: Any]]
    return Dictionary(
      uniqueKeysWithValues: try #require(claims).compactMap { claim in
        (claim["name"] as? String).flatMap { name in (claim["verdict"] as? String).map { (name, $0) } }
      })
  }

  @Test("the verdicts are those of the model with this decision", arguments: asked)
  func same(_ decision: String) throws {
    let patch = Tool.cases + "/traits/" + decision.replacing("=", with: "/") + "/input.patch"
    let found = try verdicts([patch, "--tree", Tool.cases + "/conformance/tree", "--absolute"])
    let expected = try verdicts(["staging", "--with", decision])
    #expect(found.count > 25)
    for (claim, verdict) in found where !Self.besideModel.contains(claim) {
      guard let other = expected[claim] else { continue }
      #expect(verdict == other, "\(claim)")
    }
  }
}
