// No two claims about the access check exclude each other: one function meets
// all of them. Its twins, one token away, each break the claim that they should.
//
// Conformance is another matter: it holds C against a built-in revision, and
// each of those breaks some claim.

import Claims
import Foundation
import SMT
import Spec
import SymbolicExecution
import Testing
import Verification
import XenABI
import XenC
import XenFunctions

@Suite("One function for all claims") struct IdealTests {
  private static let text = try? Repository.text("ideal/ideal.c")

  /// `Claim: what stands there -> what stands there instead`.
  static let twins = ((try? Repository.text("ideal/twins.txt")) ?? "").split(separator: "\n").map(String.init)
    .filter { !$0.hasPrefix("#") }

  @Test("every claim holds of it") func ideal() throws {
    let bench = try Bench(crossChecks: true)
    let subject = try bench.subject(
      CFunction.reading(try #require(Self.text), file: "ideal.c"), named: "ideal")
    for claim in ClaimRegistry.accessCheck where claim.name != Conformance().name {
      #expect(try bench.decide(claim, on: subject).verdict == .holds, "\(claim.name)")
    }
    #expect(try bench.decide(Conformance(), on: subject).verdict == .fails)
  }

  @Test("every claim about C has a twin") func complete() {
    let named = Set(Self.twins.compactMap { $0.split(separator: ":").first.map(String.init) })
    let about = ClaimRegistry.accessCheck.filter { !$0.isAboutRevision && $0.name != Conformance().name }
    #expect(named == Set(about.map(\.name)))
  }

  @Test("a twin breaks its claim", arguments: twins) func twin(_ line: String) throws {
    let match = try #require(try /(\w+): (.*) -> (.*)/.wholeMatch(in: line))
    let text = try #require(Self.text)
    #expect(text.ranges(of: match.output.2).count == 1)
    let bench = try Bench()
    let function = try CFunction.reading(
      text.replacing(match.output.2, with: match.output.3), file: "twin.c")
    let subject = try bench.subject(function, named: "twin")
    let claim = try #require(ClaimRegistry.accessCheck.first { $0.name == match.output.1 })
    let result = try bench.decide(claim, on: subject)
    #expect(result.verdict == .fails && result.witness != nil)
  }

  @Test("a read may be reported, and only where it is forbidden") func reads() throws {
    let bench = try Bench()
    let revision = try #require(
      bench.specs.revision(bench.revision("v5"), with: [(XenABI.Trait.named("read-check")!, "reported")]))
    let program = AccessCheckModel(revision.traits)
    let subject = Subject(
      name: revision.name, revision: revision, program: program,
      behaviour: try Behaviour(of: program, explorer: Explorer(solver: bench.solver)), isC: false)
    #expect(try bench.decide(SwitchExactWX(), on: subject).verdict == .holds)
    let reads = try bench.decide(ReadReported(), on: subject)
    // The numbers that no page can have are not among those that it reports.
    #expect(reads.rows.map(\.row.short) == ["default/read", "other/read"])
  }
}
