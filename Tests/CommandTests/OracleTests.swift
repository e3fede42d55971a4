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

  private func verdicts(_ arguments: [String]) throws -> [String: String] {
    let result = try Tool.run(["verify"] + arguments + ["--format", "json"], limit: 120)
    let claims = try Report(result).subjects.last?["claims"] as? [[String: Any]] ?? []
    return Dictionary(uniqueKeysWithValues: claims.map { ($0["name"] as! String, $0["verdict"] as! String) })
  }

  @Test("the verdicts are those of the model with this decision", arguments: asked)
  func same(_ decision: String) throws {
    try compare("traits/" + decision.replacing("=", with: "/"), with: decision)
  }

  /// What a lookup makes of an absent entry, changed behind the access check, comes to what the
  /// access check might make of it.
  @Test(
    "so are those of C elsewhere that comes to the same",
    arguments: isThorough
      ? ["absent-entry-allows", "another-code-for-an-absent-entry"] : ["absent-entry-allows"])
  func elsewhere(_ folder: String) throws {
    try compare("decisions-elsewhere/" + folder, with: "lookup-failure=no-event")
  }

  private func compare(_ folder: String, with decision: String) throws {
    let patch = Tool.cases + "/" + folder + "/input.patch"
    let found = try verdicts([patch, "--tree", Tool.cases + "/conformance/tree", "--absolute"])
    let expected = try verdicts(["staging", "--with", decision])
    let compared = found.filter { expected[$0.key] != nil && !Self.besideModel.contains($0.key) }
    #expect(compared.count > 25)
    for (claim, verdict) in compared { #expect(verdict == expected[claim], "\(claim)") }
  }

  @Test("some of these decisions flip a claim, so that it matters which is taken")
  func flips() throws {
    let plain = try verdicts(["staging"])
    for decision in ["trigger=not-with-gla", "slots-on-error=cleaned", "lookup-failure=no-event"] {
      let changed = try verdicts(["staging", "--with", decision])
      #expect(plain.contains { changed[$0.key] != $0.value }, "\(decision)")
    }
  }
}
