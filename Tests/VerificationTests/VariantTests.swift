import Claims
import Foundation
import SMT
import TestSupport
import Testing
import Verification

@testable import XenC

// Variants of the access check against compilers: what is said to hold no run refutes, and what is
// said to fail some run shows, unless C gives it no meaning. XENPROVE_VARIANTS=SEED:COUNT asks for
// others, and more of them.

private let (seed, count): (UInt64, Int) = {
  let words = ProcessInfo.processInfo.environment["XENPROVE_VARIANTS"]?.split(separator: ":") ?? []
  guard words.count == 2, let seed = UInt64(words[0]), let count = Int(words[1]) else { return (1, 420) }
  return (seed, count)
}()

/// What this tool says of one.
private struct Judgement: Sendable {
  enum Word: Sendable {
    case holds, fails
    case undecided(String)
  }
  let word: Word
  let inputs: Model?
  let isUndefined: Bool

  init(_ variant: Variant, _ bench: Bench) throws {
    let file = "variant-\(variant.number).c"
    let read = try CFunction.reading(variant.text, file: file)
    let result = try bench.decide(Conformance(), on: bench.subject(read, named: file))
    inputs = result.witness?.inputs
    isUndefined = result.witness?.explanation.contains { $0.hasPrefix("undefined: ") } ?? false
    switch result.verdict {
    case .holds: word = .holds
    case .fails: word = .fails
    default: word = .undecided("\(read.unread.map(\.what)) \(result.verdict)")
    }
  }
}

/// All of them, judged once.
private struct Judged: Sendable {
  let variants: [Variant]
  let judgements: [Judgement]

  static let all: Result<Judged, any Error> = Result {
    let parts = try VariantParts()
    let variants = (0..<count).map { Variant(parts, seed: seed, number: $0) }
    let bench = try Bench()
    return Judged(variants: variants, judgements: try variants.map { try Judgement($0, bench) })
  }
}

/// What several compilers show, held against what was said.
private func compare(_ settings: [NativeVariants.Setting]) throws {
  let all = try Judged.all.get()
  let judgements = all.judgements
  let witnesses = judgements.enumerated().compactMap { index, judgement in
    judgement.inputs.map { (index: index, inputs: $0) }
  }
  var differing: Set<Int> = []
  var shown: Set<Int> = []
  for setting in settings {
    let folder = try Scratch()
    defer { folder.remove() }
    let native = try NativeVariants(all.variants, by: setting, in: folder)
    let differences = try native.differences()
    try #require(differences.count == judgements.count)
    differing.formUnion(differences.indices.filter { differences[$0] > 0 })
    let replayed = try native.replay(witnesses)
    shown.formUnion(zip(witnesses, replayed).filter(\.1).map(\.0.index))
  }
  for (index, judgement) in judgements.enumerated() {
    let text = all.variants[index].text
    switch judgement.word {
    case .holds: #expect(!differing.contains(index), "said to hold, and differs:\n\(text)")
    case .fails where !judgement.isUndefined:
      #expect(shown.contains(index), "said to fail, and the witness does not:\n\(text)")
    default: break
    }
  }
}

@Suite struct VariantTests {
  @Test("as gcc has it", .enabled(if: NativeRun.program("gcc") != nil)) func gcc() throws {
    try compare(NativeVariants.gcc)
  }

  @Test("as clang has it", .enabled(if: NativeRun.clang != nil)) func clang() throws {
    try compare(NativeVariants.clang)
  }

  @Test("few are left open, each with something to do") func openOnes() throws {
    var (holding, failing, open) = (0, 0, 0)
    let all = try Judged.all.get()
    for (judgement, variant) in zip(all.judgements, all.variants) {
      switch judgement.word {
      case .holds: holding += 1
      case .fails: failing += 1
      case .undecided(let why):
        open += 1
        let tells = ["compute one", "convert", "leave only", "give one", "--tree"].contains {
          why.contains($0)
        }
        #expect(tells, "\(why)\n\(variant.text)")
      }
    }
    #expect(open * 20 <= count, "\(open) of \(count) are undecided")
    #expect(holding * 4 >= count && failing * 4 >= count, "\(holding) hold, \(failing) fail")
  }
}
