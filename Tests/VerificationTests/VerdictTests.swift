import Claims
import Foundation
import TestSupport
import Testing
import Verification

// What is said about the built-in revisions: verdicts and all failing rows as
// files to read, and the same again with libz3 asked beside every proof by cases.

/// A revision's verdicts in words, one claim after another.
private func text(_ traits: [ClaimResult]) -> String {
  var lines: [String] = []
  for result in traits {
    let reason = result.verdict.reason.map { " (\($0))" } ?? ""
    lines.append("\(result.claim): \(result.verdict.word)\(reason)")
    for row in result.rows {
      let condition = row.condition.map { ", when \($0)" } ?? ""
      lines.append("  \(row.row.short)  \(row.label.rawValue)\(condition)")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func traits(_ bench: Bench, _ name: String) throws -> [ClaimResult] {
  let subject = try bench.subject(name)
  return try ClaimRegistry.accessCheck.map { try bench.decide($0, on: subject) }
}

@Suite struct VerdictTests {
  @Test(
    "verdicts and failing rows are those on file; RECORD=1 writes them anew", arguments: Bench.revisionNames)
  func golden(_ name: String) throws {
    let found = text(try traits(Bench(), name))
    let file = Checkout.cases.appending(path: "verdicts/\(name).txt")
    #expect(try found == ReviewedText.text(of: file, beside: found))
  }

  @Test("libz3 agrees with every proof by cases", arguments: Bench.revisionNames)
  func crossChecked(_ name: String) throws {
    let bench = try Bench(crossChecks: true)
    let plain = try Bench()
    #expect(try text(traits(bench, name)) == text(traits(plain, name)))
    #expect(bench.solver.asked.byCases > 60)
    #expect(bench.solver.asked.byZ3 >= bench.solver.asked.byCases)
  }
}
