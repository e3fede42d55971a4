import Claims
import Foundation
import SMT
import TestSupport
import Testing
import Verification
import XenC

// Functions that nobody knows may return anything and write what they are given the address of.
// Each file in Tests/Cases/unknown is v5's decision with a call of one; its first line names claims
// that it leaves undecided, `all` for every one that runs come to. The others are as in plain.c,
// which calls none: a verdict that rests on what nobody knows would be another one.

private let folder = Checkout.cases.appending(path: "unknown")

private func names() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    .filter { $0.hasSuffix(".c") }.sorted().map { String($0.dropLast(2)) }
}

/// What is said of plain.c, by claim.
private let plain = Result {
  let bench = try Bench()
  let subject = try bench.subject(
    CFunction.reading(Repository.text("unknown/plain.c"), file: "plain"), named: "plain")
  return try Dictionary(
    uniqueKeysWithValues: ClaimRegistry.accessCheck.map {
      ($0.name, try bench.decide($0, on: subject).verdict)
    })
}

@Suite struct UnknownFunctionTests {
  @Test func thereAreCases() throws { #expect(try names().count >= 7) }

  @Test(arguments: try names()) func leavesOpenWhatItDecides(_ name: String) throws {
    let text = try Repository.text("unknown/\(name).c")
    let words = text.prefix { $0 != "\n" }.split(separator: " ").dropFirst(2).map(String.init)
    let bench = try Bench()
    let subject = try bench.subject(CFunction.reading(text, file: name), named: name)
    let plain = try plain.get()
    var undecided: [String] = []
    for claim in ClaimRegistry.accessCheck {
      let verdict = try bench.decide(claim, on: subject).verdict
      switch verdict {
      case .undecided: undecided.append(claim.name)
      case .holds, .notApplicable:
        // What holds whatever it returns holds where it returns what changes nothing.
        #expect(plain[claim.name] == verdict, "\(claim.name)")
      case .fails:
        #expect(plain[claim.name] == .fails, "\(claim.name)")
      }
    }
    if words == ["all"] {
      #expect(undecided.contains("Conformance") && undecided.contains("SwitchExactWX"))
    } else {
      #expect(words.allSatisfy(undecided.contains) && undecided.isEmpty == words.isEmpty, "\(undecided)")
    }
  }
}
