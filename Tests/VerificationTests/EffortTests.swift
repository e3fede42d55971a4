import Claims
import Foundation
import SMT
import SymbolicExecution
import Testing
import Verification

@testable import XenC

// A wrong function costs about what a right one does. Questions are counted, not
// seconds: they are the same on every machine.

/// Questions of one verdict on everything that is said of a function.
private func questions(_ text: String) throws -> (count: Int, failing: Int) {
  let bench = try Bench()
  let subject = try bench.subject(CFunction.reading(text, file: "input.c"), named: "input")
  let before = bench.solver.asked.total
  let results = try ClaimRegistry.accessCheck.map { try bench.decide($0, on: subject) }
  for name in Bench.revisionNames { _ = try bench.outline(Conformance(), on: subject, by: name) }
  return (
    bench.solver.asked.total - before,
    results.reduce(0) { $0 + $1.rows.count }
  )
}

@Suite struct EffortTests {
  @Test("a changed token takes at most three times the questions", .enabled(if: NativeRun.clang != nil))
  func mutants() throws {
    let original = try Repository.text("conformance/v5.c")
    let right = try questions(original)
    var worst = 0
    for (index, mutant) in MutantMaker(original).mutants.enumerated() where index % 8 == 0 {
      let wrong = try questions(mutant.text)
      #expect(
        wrong.count <= 3 * right.count, "\(mutant.name): \(wrong.count) questions beside \(right.count)")
      worst = max(worst, wrong.failing)
    }
    // Some of them fail in many rows.
    #expect(worst > right.failing + 100, "\(worst), \(right.failing)")
  }
}
