import BitVectors
import TestSupport
import Testing

@testable import SMT

@Suite struct FoldingTests {
  static let variables = [("a", 32), ("b", 64), ("c", 1), ("d", 8), ("e", 128)].map {
    Variable($0.0, width: $0.1)
  }

  @Test("folded terms have the value of the program they came from") func foldingKeepsValues() {
    for seed in 0..<6_000 as Range<UInt64> {
      let (words, truths) = randomProgram(seed: seed, inputs: Self.variables.map(\.term), steps: 24)
      let evaluator = Evaluator(formulas: truths, terms: words)
      var dice = SplitMix64(seed: ~seed)
      for _ in 0..<4 {
        let inputs = Self.variables.map { Bits(edge(&dice, width: $0.width), width: $0.width) }
        let expected = randomProgram(seed: seed, inputs: inputs, steps: 24)
        let model = Model(Dictionary(uniqueKeysWithValues: zip(Self.variables, inputs)))
        let found = evaluator.run(model)
        #expect(found.terms == expected.words, "seed \(seed)")
        #expect(found.formulas == expected.truths.map(\.value), "seed \(seed)")
      }
    }
  }

  @Test("constants fold to constants") func constantsFold() {
    for seed in 0..<1_500 as Range<UInt64> {
      var dice = SplitMix64(seed: ~seed)
      let inputs = Self.variables.map { Bits(edge(&dice, width: $0.width), width: $0.width) }
      let expected = randomProgram(seed: seed, inputs: inputs, steps: 30)
      let found = randomProgram(seed: seed, inputs: inputs.map { Term($0) }, steps: 30)
      #expect(found.words.map(\.constant) == expected.words.map { $0.value }, "seed \(seed)")
      #expect(found.truths.map(\.constant) == expected.truths.map { $0.value }, "seed \(seed)")
    }
  }

  @Test("a flag test is a test of one bit, whatever it travelled through") func flagTests() {
    let pfec = Variable("pfec", width: 32).term
    let bit = pfec.bits(from: 1, width: 1) == 1
    #expect(((pfec & 2) != 0) == bit)
    #expect(((pfec & 2) == 2) == bit)
    #expect(((pfec << 4) & 0x20).isNonZero == bit)
    #expect((pfec.resized(to: 64, signed: false) & 2).isNonZero == bit)
    #expect(((pfec & 0x12) & 2).isNonZero == bit)
  }

  @Test("page offsets come out of addresses") func offsets() {
    let gfn = Variable("gfn", width: 64).term
    let gla = Variable("gla", width: 64).term
    let gpa = (gfn << 12) | (gla & 0xfff)
    #expect((gpa & 0xfff) == (gla & 0xfff))
    #expect(gpa.bits(from: 12, width: 52) == gfn.bits(from: 0, width: 52))
  }

  @Test("deeply shared terms compare, print and evaluate in reasonable time", .timeLimit(.minutes(30)))
  func sharing() {
    func tower() -> Term {
      var x = Variable("x", width: 32).term
      let y = Variable("y", width: 32).term
      for _ in 0..<2_000 { x = (x * y) + (x ^ y) }
      return x
    }
    #expect(tower() == tower())
    #expect(SMTLIB.text(tower()).utf8.count < 200_000)
    #expect(tower().value(in: Model()).value == 0)
    #expect((tower() & 1).width == 32)
  }
}
