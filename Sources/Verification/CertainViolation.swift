// Functions that nobody knows may return anything: a claim holds if it does whatever they return,
// and fails if it does whatever they return. What lies between is unknown.

import BitVectors
import SMT

/// Inputs that break a claim whatever functions that nobody knows make up.
struct CertainViolation {
  /// How often an answer of theirs is found that matters.
  private static var maximalRounds: Int { 12 }

  private(set) var formula: Formula
  /// Inputs that break it for some answers only.
  private(set) var open = Formula(false)
  /// Those functions, sorted.
  private(set) var functions: [String] = []

  /// - Parameter violation: inputs and answers that break the claim.
  /// - Throws: `SolverError`.
  init(_ violation: Formula, _ solver: Solver) throws {
    formula = violation
    let answers = violation.variables.filter { Fact($0.name, width: $0.width).unknownFunction != nil }
    guard !answers.isEmpty else { return }
    functions = Set(answers.compactMap { Fact($0.name, width: $0.width).unknownFunction }).sorted()
    func instance(_ model: Model) -> Formula {
      var put = Substitution(
        Dictionary(uniqueKeysWithValues: answers.map { ($0, Term(model[$0].value, width: $0.width)) }))
      return put(violation)
    }
    // What is broken for all answers seen so far, until no answer mends it.
    formula = instance(Model())
    rounds: for _ in 0..<Self.maximalRounds {
      switch try solver.check(assuming: [formula, !violation]) {
      case .unsatisfiable:
        open = violation && !formula
        return
      case .satisfiable(let model): formula = formula && instance(model)
      case .unknown: break rounds
      }
    }
    (formula, open) = (Formula(false), violation)
  }
}
