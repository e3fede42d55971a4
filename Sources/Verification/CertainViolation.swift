// Functions that nobody knows may return anything, and a parameter that no revision has may be
// anything: a claim holds if it does whatever they are, and fails if it does whatever they are. What lies
// between is unknown.

import BitVectors
import SMT
import XenC

/// Inputs that break a claim whatever nobody knows.
struct CertainViolation {
  /// How often an answer is found that matters.
  private static var maximalRounds: Int { 12 }

  private(set) var formula: Formula
  /// Inputs that break it for some answers only.
  private(set) var open = Formula(false)
  /// What nobody knows, in words, sorted.
  private(set) var unknowns: [String] = []

  /// - Parameter violation: inputs and answers that break the claim.
  /// - Throws: `SolverError`.
  init(_ violation: Formula, _ solver: Solver) throws {
    formula = violation
    let answers = violation.variables.filter { Self.unknown($0) != nil }
    guard !answers.isEmpty else { return }
    unknowns = Set(answers.compactMap(Self.unknown)).sorted()
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

  /// What a variable stands for that nobody knows, in words.
  private static func unknown(_ variable: Variable) -> String? {
    let fact = Fact(variable.name, width: variable.width)
    return fact.unknownFunction.map { "what \($0) returns or writes" }
      ?? fact.addedParameter.map { "what is passed for \($0)" }
  }
}
