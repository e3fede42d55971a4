import Claims
import Foundation
import SMT
import Spec
import TestSupport
import Testing
import Verification
import XenC

// Where C gives a run no meaning, no claim holds, and the report says so on
// the rows where that happens. Each file in Tests/Cases/undefined is v5's
// decision in other words, wrong on the rows its first line names; the second
// line is what is said of them. NAME-right.c beside it does the same rightly.

private let folder = Checkout.cases.appending(path: "undefined")

private func names() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    .filter { $0.hasSuffix(".c") && !$0.hasSuffix("-right.c") }.sorted().map { String($0.dropLast(2)) }
}

private struct Case {
  let text: String
  /// Short names of right and attempt.
  let rows: Set<String>
  /// `LINE: what`.
  let message: String

  init(_ name: String) throws {
    text = try Repository.text("undefined/\(name).c")
    let lines = text.split(separator: "\n").prefix(2).map { $0.drop { $0 != ":" }.dropFirst(2) }
    rows = Set(lines[0].components(separatedBy: ", "))
    message = String(lines[1])
  }
}

@Suite struct UndefinedTests {
  @Test func thereAreCases() throws { #expect(try names().count >= 5) }

  @Test(arguments: try names()) func isToldOnItsRows(_ name: String) throws {
    let expected = try Case(name)
    let bench = try Bench()
    let subject = try bench.subject(CFunction.reading(expected.text, file: name), named: name)
    let result = try bench.decide(Conformance(), on: subject)
    #expect(result.verdict == .fails)
    let rows = result.rows.map { "\($0.row.right.rawValue)/\($0.row.attempt.rawValue)" }
    #expect(Set(rows) == expected.rows)
    #expect(result.rows.allSatisfy { $0.row.lookup == .ok && $0.row.gate == .on })
    #expect(result.rowsAreIncomplete == nil)
    let (line, what) = (
      expected.message.prefix { $0 != ":" }, expected.message.drop { $0 != ":" }.dropFirst(2)
    )
    let told = try #require(result.witness?.explanation.first)
    #expect(told.hasPrefix("undefined: \(name):\(line):") && told.hasSuffix(": \(what)"), "\(told)")
  }

  @Test("no claim holds whose premise has such a run", arguments: try names())
  func nothingHoldsThroughIt(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(CFunction.reading(Case(name).text, file: name), named: name)
    var affected = 0
    for claim in ClaimRegistry.accessCheck {
      guard let obligation = try bench.obligation(claim, on: subject), claim.name != "Agreement" else {
        continue
      }
      let undefined = Formula.any(obligation.runs.map(\.behaviour.isUndefined))
      guard try bench.isPossible(obligation.premise, undefined) else { continue }
      affected += 1
      #expect(try bench.decide(claim, on: subject).verdict == .fails, "\(claim.name)")
    }
    #expect(affected >= 2)
  }

  @Test("done rightly, it conforms", arguments: try names()) func twinConforms(_ name: String) throws {
    let bench = try Bench()
    let text = try Repository.text("undefined/\(name)-right.c")
    let result = try bench.decide(
      Conformance(), on: bench.subject(CFunction.reading(text, file: name), named: name))
    #expect(
      result.verdict == .holds, "\(result.rows.map(\.row.short)) \(result.witness?.explanation ?? [])")
  }
}
