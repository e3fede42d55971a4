import BitVectors
import TestSupport
import Testing

@testable import SMT

// The finite-domain decision against libz3: the same answer to random questions of the
// kind it is made for, and to some that it has to leave open.

/// Random formulas over a few variables that share constants, so that parts of
/// them meet, contradict and follow from each other.
private struct FormulaMaker {
  private var dice: SplitMix64
  private let words: [Term]
  private let constants: [UInt64] = [0, 1, 2, 3, 5, 8, 0x10, 0x12, 0x8000_0000, 0xffff_fffd]

  init(seed: UInt64) {
    dice = SplitMix64(seed: seed)
    words = [("a", 32), ("b", 32), ("c", 16), ("d", 4), ("e", 1)].map { Variable($0.0, width: $0.1).term }
  }

  mutating func formula(depth: Int) -> Formula {
    guard depth > 0 else { return comparison(depth: 1) }
    switch dice.below(6) {
    case 0: return formula(depth: depth - 1) && formula(depth: depth - 1)
    case 1: return formula(depth: depth - 1) || formula(depth: depth - 1)
    case 2: return !formula(depth: depth - 1)
    case 3: return formula(depth: depth - 1).isSame(as: formula(depth: depth - 1))
    default: return comparison(depth: depth)
    }
  }

  /// Mostly with a constant; words that are not narrow are rarely compared
  /// otherwise, which cases leave open.
  private mutating func comparison(depth: Int) -> Formula {
    let left = word(depth: depth)
    let isOpen = dice.below(12) == 0
    let other = left.width <= 4 || isOpen ? word(depth: depth - 1) : constant(left.width)
    let right =
      dice.below(2) == 0 ? other.resized(to: left.width, signed: dice.below(2) == 0) : constant(left.width)
    let isOrder = dice.below(3) == 0 && (left.width <= 4 || isOpen)
    return isOrder ? left.isLess(than: right, signed: dice.below(2) == 0) : left.isEqual(to: right)
  }

  /// A formula and that it follows from neither of two cases.
  mutating func contradiction() -> Formula {
    let (whole, split) = (formula(depth: 2), formula(depth: 1))
    return whole && !((split && whole) || (!split && whole))
  }

  private mutating func word(depth: Int) -> Term {
    let word = words[dice.below(words.count)]
    guard depth > 0 else { return word }
    switch dice.below(9) {
    case 0, 1:
      let low = dice.below(word.width)
      return word.bits(from: low, width: 1 + dice.below(min(4, word.width - low)))
    case 2: return word & constants[dice.below(constants.count)]
    case 3:
      let other = self.word(depth: depth - 1).resized(to: word.width, signed: false)
      return formula(depth: depth - 1).choose(word, other)
    case 4: return formula(depth: depth - 1).choose(constant(word.width), constant(word.width))
    case 5: return word | constants[dice.below(constants.count)]
    case 6: return arithmetic()
    case 7: return dice.below(6) == 0 ? word + constant(word.width) : word ^ constant(word.width)
    default: return word
    }
  }

  /// Of words that cases can follow, also beyond their width.
  private mutating func arithmetic() -> Term {
    let width = 3 + dice.below(6)
    func narrow(_ dice: inout SplitMix64) -> Term {
      let word = words[dice.below(words.count)]
      let part = word.bits(from: 0, width: 1 + dice.below(min(3, word.width)))
      return part.resized(to: width, signed: part.width < width && dice.below(2) == 0)
    }
    let a = narrow(&dice)
    let b = dice.below(3) == 0 ? constant(width) : narrow(&dice)
    switch dice.below(6) {
    case 0: return a + b
    case 1: return a - b
    case 2: return a * b
    case 3: return a.shiftedLeft(by: b)
    case 4: return a.shiftedRight(by: b, signed: false)
    default: return a.shiftedRight(by: b, signed: true)
    }
  }

  private mutating func constant(_ width: Int) -> Term {
    Term(UInt128(constants[dice.below(constants.count)]), width: width)
  }
}

@Suite struct FiniteDomainTests {
  @Test("cases and libz3 give the same answers", arguments: 0..<8) func sameAnswers(batch: Int) throws {
    let engine = try Z3Engine(limits: Limits())
    var storage = BitTable.Storage()
    var (possible, impossible, open) = (0, 0, 0)
    for index in 0..<2500 {
      let seed = UInt64(batch * 2500 + index)
      var maker = FormulaMaker(seed: seed)
      // Several at once: few of them are unsatisfiable alone.
      var parts = (0..<1 + Int(seed % 8)).map { _ in maker.formula(depth: 3) }
      if seed % 3 == 0 { parts.append(maker.contradiction()) }
      let question = Formula.all(parts)
      guard question.constant == nil else { continue }
      guard let found = FiniteDomain(question)?.answer(using: &storage) else {
        open += 1
        continue
      }
      switch (found, try engine.check([question])) {
      case (.satisfiable(let model), .satisfiable):
        possible += 1
        #expect(question.holds(in: model), "seed \(seed)")
      case (.unsatisfiable, .unsatisfiable): impossible += 1
      case (let cases, let libz3): Issue.record("seed \(seed): \(cases) by cases, \(libz3) by libz3")
      }
    }
    // None of the outcomes may be rare.
    #expect(
      possible > 200 && impossible > 100 && open > 200,
      "\(possible) satisfiable, \(impossible) not, \(open) open")
  }
}
