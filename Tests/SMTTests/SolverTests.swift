import BitVectors
import TestSupport
import Testing

@testable import SMT

@Suite struct SolverTests {
  let x = Variable("x", width: 32).term
  let y = Variable("y", width: 32).term

  @Test func theoremHasNoCounterexample() throws {
    let theorem = ((x & y) + (x | y)).isEqual(to: x + y)
    guard case .unsatisfiable = try Solver().check(assuming: [!theorem]) else {
      Issue.record("x&y + x|y = x+y must hold")
      return
    }
  }

  @Test func modelsSatisfyTheQuestion() throws {
    let question =
      (x * x).isEqual(to: Term(49, width: 32)) && x.isLess(than: Term(100, width: 32), signed: false)
    guard case .satisfiable(let model) = try Solver().check(assuming: [question]) else {
      Issue.record("7 is a root of 49")
      return
    }
    #expect(question.holds(in: model))
  }

  @Test("what a scope asserts is gone after it, also when it throws") func scopes() throws {
    let solver = try Solver()
    try solver.assert(x == 1)
    try solver.scope { () throws(SolverError) in
      try solver.assert(y.isEqual(to: x) && (y == 2))
      guard case .unsatisfiable = try solver.check() else { throw SolverError("must contradict") }
    }
    _ = try? solver.scope { () throws(SolverError) in
      try solver.assert(x == 2)
      throw SolverError("leave early")
    }
    guard case .satisfiable(let model) = try solver.check() else {
      Issue.record("x = 1 is satisfiable")
      return
    }
    #expect(model[Variable("x", width: 32)].value == 1)
  }

  @Test("limits end in unknown, with the reason", arguments: [Limits(seconds: 0.05), Limits(resources: 1)])
  func limits(limits: Limits) throws {
    // Factoring a product of two 31-bit primes by bit-blasting takes far longer.
    let product = (x.resized(to: 64, signed: false) * y.resized(to: 64, signed: false))
      .isEqual(to: Term(2_147_483_647 * 2_147_483_629, width: 64))
    let bounded = x.isLess(than: Term(2_147_483_640, width: 32), signed: false) && (x != 1) && (y != 1)
    guard case .unknown(let reason) = try Solver(limits: limits).check(assuming: [product, bounded]) else {
      Issue.record("cannot be answered within \(limits)")
      return
    }
    #expect(reason.contains("limit of"))
  }

  @Test("when questions together have taken too much, no more are asked") func total() throws {
    let solver = Solver(limits: Limits(total: 1))
    func answer(_ number: UInt64) throws -> Answer { try solver.check(assuming: [(x * y + x) == number]) }
    guard case .satisfiable = try answer(7) else {
      Issue.record("nothing was asked before")
      return
    }
    guard case .unknown(let reason) = try answer(9) else {
      Issue.record("was asked although there is no allowance left")
      return
    }
    #expect(reason.contains("together") && solver.asked.byZ3 == 1)
  }

  @Test("the text of a question and its model do not depend on the run") func reproducible() throws {
    let question = [(x + y) == 77, x.isLess(than: y, signed: true), (x & 0x0f0f) != 0]
    #expect(SMTLIB.script(question) == SMTLIB.script(question))
    let models = try (0..<3).map { _ in
      guard case .satisfiable(let model) = try Solver().check(assuming: question) else { return Model() }
      return model
    }
    #expect(Set(models).count == 1)
    #expect(!models[0].values.isEmpty)
  }

  @Test("folding and libz3 agree about random terms") func foldingAgainstSolver() throws {
    var answered = 0
    for seed in 0..<90 as Range<UInt64> {
      // One of its own: a solver loses patience after some unknowns.
      let solver = Solver()
      let inputs = FoldingTests.variables
      let (words, _) = randomProgram(seed: seed, inputs: inputs.map(\.term), steps: 14)
      var dice = SplitMix64(seed: seed)
      var model = Model()
      for variable in inputs {
        model[variable] = Bits(edge(&dice, width: variable.width), width: variable.width)
      }
      let fixed = inputs.map { $0.term.isEqual(to: Term(model[$0])) }
      let last = words.last!
      // Z3 computes the same value from the same inputs: no other is possible.
      let isSame = last.isEqual(to: Term(last.value(in: model)))
      switch try solver.check(assuming: fixed + [!isSame]) {
      case .unsatisfiable: answered += 1
      case .satisfiable: Issue.record("seed \(seed): libz3 computes another value")
      case .unknown: continue  // too many multiplications to be asked
      }
    }
    #expect(answered >= 50)
  }

  @Test("what libz3 refuses arrives as an error, and the process lives") func libraryErrorsAreThrown() throws
  {
    let context = try Context()
    #expect(throws: SolverError.self) { _ = try Z3Engine.tactic(named: "no-such-tactic", in: context) }
    _ = try Z3Engine.tactic(named: "simplify", in: context)
  }
}
