import BitVectors
import TestSupport
import Testing

@testable import SMT

@Suite struct LinearFormTests {
  private static let linear = Variable("linear", width: 64)
  private static let size = Variable("size", width: 16)
  private static let bytes = Variable("bytes", width: 32)
  private static let variables = [linear, size, bytes]

  /// Words as page arithmetic makes them, and comparisons of them.
  private static func comparisons(_ dice: inout SplitMix64) -> [Formula] {
    let (linear, size, bytes) = (linear.term, size.term, bytes.term)
    var words = [
      linear & 0xfff, size.resized(to: 64, signed: false), bytes.resized(to: 64, signed: false), linear,
      (bytes != 0).word(width: 64), Term(0x1000, width: 64),
    ]
    var found: [Formula] = []
    for _ in 0..<12 {
      let (a, b) = (words[dice.below(words.count)], words[dice.below(words.count)])
      switch dice.below(9) {
      case 0, 1: words.append(a + b)
      case 2, 3: words.append(a - b)
      case 4: words.append(a.shiftedRight(by: Term(UInt128(dice.below(13)), width: 64), signed: false))
      case 5: words.append(a.shiftedLeft(by: Term(2, width: 64)))
      case 6: words.append((a & 0xffff_ffff) + Term(edge(&dice, width: 13), width: 64))
      case 7: found.append(a.isEqual(to: dice.below(2) == 0 ? b : Term(edge(&dice, width: 14), width: 64)))
      default: words.append(a.isLess(than: b, signed: false).choose(a, b))
      }
      found.append(a.isLess(than: b, signed: false))
      found.append(a.isLess(than: Term(edge(&dice, width: 14), width: 64), signed: false))
    }
    return found
  }

  private static func model(_ dice: inout SplitMix64) -> Model {
    Model(
      Dictionary(
        uniqueKeysWithValues: variables.map { variable in
          let near = UInt128(0x1000 * dice.below(4)) &+ UInt128(dice.below(5)) &- 2
          let value = dice.below(2) == 0 ? near : edge(&dice, width: variable.width)
          return (variable, Bits(value, width: variable.width))
        }))
  }

  @Test("a comparison of sums in its one form has the value that it had") func formKeepsValues() {
    for seed in 0..<3_000 as Range<UInt64> {
      var dice = SplitMix64(seed: seed)
      let formulas = Self.comparisons(&dice)
      var uniform = LinearComparisons()
      let (before, after) = (Evaluator(formulas: formulas), Evaluator(formulas: formulas.map { uniform($0) }))
      for _ in 0..<12 {
        let model = Self.model(&dice)
        #expect(before.run(model).formulas == after.run(model).formulas, "seed \(seed)")
      }
    }
  }

  @Test("what formulas leave of each other says the same together") func settling() {
    for seed in 0..<3_000 as Range<UInt64> {
      var dice = SplitMix64(seed: seed)
      var uniform = LinearComparisons()
      let formulas = Self.comparisons(&dice).prefix(4).map { uniform($0) }
      let (before, after) = (
        Evaluator(formulas: formulas), Evaluator(formulas: ContextualSimplifier.settled(formulas))
      )
      for _ in 0..<12 {
        let model = Self.model(&dice)
        let truths = [before, after].map { $0.run(model).formulas.allSatisfy { $0 } }
        #expect(truths[0] == truths[1], "seed \(seed)")
      }
    }
  }

  @Test("leaving the page is one condition, however it is computed") func oneForm() {
    var uniform = LinearComparisons()
    let offset = Self.linear.term & 0xfff
    let size = Self.size.term.resized(to: 64, signed: false)
    let page = Term(0x1000, width: 64)
    let bySum = uniform(page.isLess(than: offset + size, signed: false))
    #expect(uniform((page - offset).isLess(than: size, signed: false)) == bySum)
    #expect(uniform((page - offset).isLess(than: size, signed: false)) != Formula(true))
    let last = offset + size - Term(1, width: 64)
    let pages = (size != 0).choose(last, offset).shiftedRight(by: Term(12, width: 64), signed: false)
    let isMore = uniform(pages != 0)
    for value in [0, 1, 2, 0xfff, 0x1000, 0xffff] as [UInt128] {
      let model = Model([Self.linear: Bits(0xfff, width: 64), Self.size: Bits(value, width: 16)])
      #expect(isMore.holds(in: model) == bySum.holds(in: model))
    }
  }

  @Test("what was subtracted from a page number is found again") func pages() {
    let linear = Self.linear.term
    let next = linear + (Term(0x1000, width: 64) - (linear & 0xfff))
    #expect(next == ((linear + Term(0x1000, width: 64)) & ~UInt64(0xfff)))
  }
}
