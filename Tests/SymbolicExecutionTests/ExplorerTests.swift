import BitVectors
import Emulation
import SMT
import Testing
import XenFunctions

@testable import SymbolicExecution

/// A small program whose branches depend on words, bits and answers.
private func program<W: XenWorld>(_ seed: UInt64, _ inputs: [W.Word], in world: inout W) throws(Halt)
  -> W.Condition
{
  var state = seed
  func next(_ n: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % n
  }
  var words = inputs
  for _ in 0..<6 {
    let word = words[Int(next(UInt64(words.count)))]
    let condition =
      switch next(4) {
      case 0: word == next(4)
      case 1: (word & (1 << next(8))).isNonZero
      case 2: word.isLess(than: W.Word(UInt128(next(200)), width: word.width), signed: next(2) == 0)
      default: (word + words[0].resized(to: word.width, signed: false)) == next(9)
      }
    if try world.decide(condition) {
      words.append(
        try world.lookUpRight(gfn: word.resized(to: 64, signed: false), index: W.Word(0, width: 32)).rc)
    } else {
      words.append(word ^ words[Int(next(UInt64(words.count)))].resized(to: word.width, signed: true))
    }
  }
  return words.last! == next(3)
}

@Suite struct ExploreTests {
  static let variables = [Variable("x", width: 8), Variable("y", width: 32), Variable("z", width: 1)]

  @Test(
    "end states exclude each other, cover everything, can happen, and are what runs do", arguments: 0..<60)
  func endStates(seed: Int) throws {
    let solver = Solver()
    let states = try Explorer(solver: solver).endStates { (world) throws(Halt) in
      try program(UInt64(seed), Self.variables.map(\.term), in: &world)
    }
    let conditions = states.map(\.condition)
    for (index, condition) in conditions.enumerated() {
      guard case .satisfiable(let model) = try solver.check(assuming: [condition]) else {
        Issue.record("end state \(index) cannot happen")
        continue
      }
      try agrees(UInt64(seed), states[index], model)
      let earlier = Formula.any(conditions[..<index])
      guard case .unsatisfiable = try solver.check(assuming: [condition, earlier]) else {
        Issue.record("end state \(index) overlaps another")
        continue
      }
    }
    guard case .unsatisfiable = try solver.check(assuming: [!Formula.any(conditions)]) else {
      Issue.record("some inputs have no end state")
      return
    }
  }

  /// The concrete run on a model of an end state shows what the end state says.
  private func agrees(_ seed: UInt64, _ state: EndState, _ model: Model) throws {
    let lookups = (1...8).map { call in
      RightLookup(rc: model[Variable.lookupRC(call: call)], access: model[Variable.lookupAccess(call: call)])
    }
    var world = ConcreteWorld(.init(lookups: lookups))
    let result = try program(seed, Self.variables.map { model[$0] }, in: &world)
    guard case .returned(let truth) = state.ending else {
      Issue.record("the program always returns")
      return
    }
    #expect(truth.holds(in: model) == result.value)
    #expect(state.steps.count == world.steps.count)
    for (symbolic, concrete) in zip(state.steps, world.steps) {
      guard case .lookUp(let gfn, _, _) = symbolic, case .lookUp(let value, _, _) = concrete else { continue }
      #expect(gfn.value(in: model) == value)
    }
  }

  @Test("which right, which bit: no question reaches libz3") func finiteChoices() throws {
    let solver = Solver()
    let right = Variable("right", width: 32).term
    let code = Variable("code", width: 32).term
    let states = try Explorer(solver: solver).endStates { (world) throws(Halt) in
      if try world.decide((right == 4) || (right == 5)) {
        return try world.decide((code & 2).isNonZero) ? Formula(true) : Formula(false)
      }
      // Implied by the branch before: not a branch at all.
      if try world.decide(right == 5) { return Formula(true) }
      return try world.decide((right == 4) || (right == 1)) ? (code == 0) : Formula(false)
    }
    #expect(states.count == 4)
    #expect(solver.asked.byZ3 == 0)
  }

  @Test("a program that does not repeat itself is a fault, not an answer") func faults() {
    var calls = 0
    let (x, y) = (Variable("x", width: 8).term, Variable("y", width: 8).term)
    #expect(throws: ExploreFault.self) {
      _ = try Explorer(solver: Solver()).endStates { (world) throws(Halt) in
        calls += 1
        return try world.decide(calls == 1 ? (x == 1) : (y == 1)) ? Formula(true) : Formula(false)
      }
    }
  }

  @Test("bounds that are too small leave an undecided rest") func bounds() throws {
    let word = Variable("w", width: 16).term
    let states = try Explorer(solver: Solver(), bounds: .init(paths: 3)).endStates { (world) throws(Halt) in
      for bit in 0..<8 where try world.decide((word & (1 << UInt64(bit))).isNonZero) {}
      return Formula(true)
    }
    guard case .halted(.undecided) = states.last?.ending else {
      Issue.record("the rest must be undecided")
      return
    }
    #expect(states.count == 4)
  }

  @Test("a solver without an answer ends a run as undecided") func solverLimit() throws {
    let (x, y) = (Variable("x", width: 64).term, Variable("y", width: 64).term)
    let states = try Explorer(solver: Solver(limits: Limits(resources: 1))).endStates {
      (world) throws(Halt) in
      let isFactored = (x * y).isEqual(to: Term(0x7fff_ffff_ffff_ffe7, width: 64)) && (x != 1) && (y != 1)
      return try world.decide(isFactored) ? Formula(true) : Formula(false)
    }
    #expect(states.contains { if case .halted(.undecided) = $0.ending { true } else { false } })
  }
}
