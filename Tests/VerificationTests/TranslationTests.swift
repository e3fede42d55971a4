// What callers of hvm_translate_get_page rely on, from its contract.

import SMT
import Testing
import XenFunctions

@Suite("Translations")
struct TranslationTests {
  @Test("okay comes with exactly one reference, anything else with none", arguments: [true, false])
  func references(isLinear: Bool) throws {
    let solver = Solver(limits: Limits())
    for theorem in TranslateContract.theorems(isLinear: isLinear) {
      guard case .unsatisfiable = try solver.check(assuming: [!theorem.formula]) else {
        Issue.record("\(theorem.name)")
        continue
      }
    }
  }
}
