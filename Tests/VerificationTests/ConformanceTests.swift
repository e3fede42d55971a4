import Claims
import Foundation
import SMT
import TestSupport
import Testing
import Verification

@testable import XenC

// Conformance against the compiler: every single-token change of a function,
// judged by proof and by running both natively. The two must agree.

/// What this tool says about a mutant.
private struct Judgement {
  let verdict: Verdict
  let inputs: Model?
  /// Some input runs into something that C gives no meaning.
  let canBeUndefined: Bool
  /// The witness is such an input.
  let witnessIsUndefined: Bool

  init(_ mutant: Mutant, _ bench: Bench) throws {
    let subject = try bench.subject(CFunction.reading(mutant.text, file: "mutant.c"), named: "mutant")
    let result = try bench.decide(Conformance(), on: subject)
    verdict = result.verdict
    inputs = result.witness?.inputs
    canBeUndefined = subject.behaviour.isUndefined.constant != false
    witnessIsUndefined =
      result.witness?.explanation.contains { $0.hasPrefix("undefined: mutant.c:") } ?? false
  }
}

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite struct ConformanceTests {
  @Test("what a single token changes is proved as the compiler has it", .enabled(if: NativeRun.clang != nil))
  func mutants() throws {
    let original = try Repository.text("conformance/v5.c")
    let all = MutantMaker(original).mutants
    try #require(all.count >= 60)
    // Every third without THOROUGH=1.
    let part = isThorough ? 1 : 3
    let mutants = all.enumerated().filter { $0.offset % part == 0 }.map(\.element)
    let folder = try Scratch()
    defer { folder.remove() }
    let zero = try NativeRun(original, mutants, fill: "zero", in: folder)
    let pattern = try NativeRun(original, mutants, fill: "pattern", in: folder)
    let results = (zero: try zero.results(), pattern: try pattern.results())
    try #require(results.zero.count == mutants.count && results.pattern.count == mutants.count)

    let bench = try Bench()
    let judgements = try mutants.map { try Judgement($0, bench) }
    let witnesses = judgements.enumerated().compactMap { index, judgement in
      judgement.inputs.map { (mutant: index, inputs: $0) }
    }
    let replayed = (zero: try zero.replay(witnesses), pattern: try pattern.replay(witnesses))
    var (equal, different, undefined) = (0, 0, 0)
    for (index, mutant) in mutants.enumerated() {
      let judgement = judgements[index]
      let witness = witnesses.firstIndex { $0.mutant == index }
      let differs = witness.map { replayed.zero[$0] || replayed.pattern[$0] } ?? false
      // Whoever reads what was never written shows it by what the stack held.
      let readsUnwritten = results.zero[index] != results.pattern[index]
      #expect(judgement.canBeUndefined == readsUnwritten, "\(mutant.name)")
      switch judgement.verdict {
      case .holds:
        equal += 1
        #expect(results.zero[index].differences == 0 && !readsUnwritten, "\(mutant.name) differs natively")
      case .fails where judgement.witnessIsUndefined:
        undefined += 1
        #expect(readsUnwritten, "\(mutant.name)")
      case .fails:
        different += 1
        #expect(differs, "\(mutant.name): the witness does not differ natively")
      default: Issue.record("\(mutant.name): \(judgement.verdict)")
      }
    }
    #expect(
      equal >= 10 / part && different >= 60 / part && undefined >= 2 / part,
      "\(equal) equal, \(different) different, \(undefined) undefined")
  }

  @Test("the first |= of a case may as well be =") func equivalents() throws {
    let original = try Repository.text("conformance/v5.c")
    let bench = try Bench()
    let first = MutantMaker(original).mutants.filter { $0.name.contains("`|=` -> `=`") }
    #expect(first.count == 4)
    for (index, mutant) in first.enumerated() {
      // The last one overwrites the X that a write and fetch had reported.
      #expect(try Judgement(mutant, bench).verdict == (index < 3 ? .holds : .fails), "\(mutant.name)")
    }
    #expect(try Judgement(Mutant(name: "itself", text: original), bench).verdict == .holds)
  }
}
