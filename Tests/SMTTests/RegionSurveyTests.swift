import BitVectors
import TestSupport
import Testing

@testable import SMT

// A survey of regions beside one question for each, and the same table shown in
// one block and in many.

@Suite struct RegionSurveyTests {
  private static let access = Variable("access", width: 32).term
  private static let code = Variable("code", width: 32).term
  private static let gate = Variable("gate", width: 1).term
  private static let conditions: [Formula] =
    (0..<5).map { access == $0 } + [Formula.all((0..<5).map { access != $0 })]
    + [code == 0, code != 0, gate == 0, gate == 1]
  private static let regions = Regions(
    conditions: conditions,
    members: (0..<6).flatMap { right in [6, 7].flatMap { code in [8, 9].map { [right, code, $0] } } })

  /// Formulas that look at what the regions look at, and at more.
  private static func formulas(_ seed: UInt64, isOpen: Bool) -> [Formula] {
    var dice = SplitMix64(seed: seed)
    let others = (0..<6).map { Variable("other\($0)", width: 16).term }
    func atom() -> Formula {
      switch dice.below(6) {
      case 0: access == UInt64(dice.below(7))
      case 1: (code & UInt64(1 << dice.below(4))).isNonZero
      case 2: gate == 1
      case 3 where isOpen: code.isLess(than: access, signed: false)
      default: others[dice.below(6)] == UInt64(dice.below(3))
      }
    }
    func formula(_ depth: Int) -> Formula {
      guard depth > 0 else { return atom() }
      let (a, b) = (formula(depth - 1), formula(depth - 1))
      return dice.below(2) == 0 ? a && b : dice.below(2) == 0 ? a || !b : a.isSame(as: b)
    }
    let first = formula(4)
    return [first, !first && formula(2)]
  }

  @Test("each region as if asked alone", arguments: [false, true]) func sameAsAsked(isOpen: Bool) throws {
    let (solver, engine) = (Solver(), try Z3Engine(limits: Limits()))
    var (somewhere, nowhere) = (0, 0)
    for seed in 0..<40 {
      let formulas = Self.formulas(UInt64(seed), isOpen: isOpen)
      let survey = try #require(try solver.survey(formulas, in: Self.regions))
      for region in Self.regions.members.indices {
        for (index, formula) in formulas.enumerated() {
          let question = formula && Self.regions.formula(region)
          if let model = survey.model(of: index, in: region) {
            #expect(question.holds(in: model), "seed \(seed)")
            somewhere += 1
          } else if question.constant != false {
            guard case .unsatisfiable = try engine.check([question]) else {
              Issue.record("seed \(seed): \(index) is somewhere true in region \(region)")
              continue
            }
            nowhere += 1
          }
        }
      }
    }
    #expect(somewhere > 100 && nowhere > 100, "\(somewhere), \(nowhere)")
    #expect((solver.asked.byZ3 > 0) == isOpen)
  }

  @Test("blocks show what the whole table shows") func blocks() throws {
    var storage = BitTable.Storage()
    var several = 0
    for seed in 0..<40 {
      let formulas = Self.formulas(UInt64(seed), isOpen: seed % 2 == 0)
      let whole = try #require(FiniteDomain(formulas, blockLimit: 1 << 20))
      let parts = try #require(FiniteDomain(formulas, blockLimit: 128))
      #expect(whole.blockSize == whole.size && parts.size == whole.size)
      // Of combinations that cannot come up, every other kind is left out.
      let excluded = Set((0..<whole.size).map { whole.tiedClasses(in: $0) }).sorted {
        $0.lexicographicallyPrecedes($1)
      }.enumerated().filter { !whole.ties.isEmpty && $0.offset % 2 == 0 }.map(\.element)
      var wholeTable = BitTable(whole, &storage)
      for classes in excluded { wholeTable.exclude(tiedClasses: classes) }
      let expected = formulas.indices.map { wholeTable.firstCase([$0]) }
      let difference = wholeTable.firstDifference(0, 1)
      wholeTable.giveBack(to: &storage)
      var table = BitTable(parts, &storage)
      several += table.blockCount > 1 ? 1 : 0
      for classes in excluded { table.exclude(tiedClasses: classes) }
      var (found, differs) = ([Int?](repeating: nil, count: formulas.count), Int?.none)
      // Backwards, so that no block follows the one before it.
      for block in (0..<table.blockCount).reversed() {
        table.show(block)
        for index in formulas.indices { found[index] = table.firstCase([index]) ?? found[index] }
        differs = table.firstDifference(0, 1) ?? differs
      }
      table.giveBack(to: &storage)
      #expect(found == expected && differs == difference, "seed \(seed)")
    }
    #expect(several > 20)
  }

  @Test("the first equivalent formula, as libz3 has it") func equivalents() throws {
    let solver = Solver(crossChecks: true)
    var found = 0
    for seed in 0..<40 {
      let formulas = Self.formulas(UInt64(seed), isOpen: true)
      let others = [formulas[1], formulas[0] && formulas[0], !(!formulas[0] && !formulas[1])]
      let engine = try Z3Engine(limits: Limits())
      let expected = try others.first { other in
        if case .unsatisfiable = try engine.check([!formulas[0].isSame(as: other)]) { true } else { false }
      }
      #expect(try solver.firstEquivalent(to: formulas[0], among: others) == expected, "seed \(seed)")
      found += expected == nil ? 0 : 1
    }
    #expect(found == 40)
  }
}
