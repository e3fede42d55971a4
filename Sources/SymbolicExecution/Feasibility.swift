// Can a run still go this way? Asked at every branch, so most answers must come
// without a solver:
//
// 1. only conditions that share bits with the new one matter (the slice);
// 2. a model seen earlier may already show that it can;
// 3. the same slice may have been asked before;
// 4. finite choices (which right, which bits) are decided by laying out the
//    cases, without a solver;
// 5. where addresses are computed with, one condition may be read off the others,
//    and likely numbers are tried;
// 6. only then libz3 is asked.

import SMT

/// Decides which branches can happen, and remembers. Not Sendable: one task's own.
public final class Feasibility {
  public enum Verdict: Equatable {
    case possible, impossible
    case unknown(String)
  }

  private let solver: Solver
  private let simplifies: Bool
  private var answers: [[Formula]: Verdict] = [:]
  /// Models that answered a question before. All zeros, ones and all ones come
  /// for nothing.
  private var models: [Model] = []
  private var uniform = LinearComparisons()
  private var conditions: [Formula: PathCondition] = [:]

  /// - Parameter simplifies: bring comparisons into one form first, which pays
  ///   where addresses are computed with.
  public init(solver: Solver, simplifies: Bool = false) {
    self.solver = solver
    self.simplifies = simplifies
  }

  /// A condition in the form in which it is asked about here.
  public func condition(_ formula: Formula) -> PathCondition {
    if let known = conditions[formula] { return known }
    let condition = PathCondition(simplifies ? uniform(formula) : formula)
    conditions[formula] = condition
    return condition
  }

  /// A word in the form in which conditions are asked about here.
  public func word(_ term: Term) -> Term { simplifies ? uniform(term) : term }

  /// Whether `condition` can be true where all of `path` is. `path` itself is possible.
  public func verdict(on condition: PathCondition, after path: [PathCondition]) throws(SolverError) -> Verdict
  {
    if let known = condition.formula.constant { return known ? .possible : .impossible }
    let slice = Feasibility.slice(of: condition, in: path) + [condition]
    let formulas = slice.map(\.formula)
    if let known = answers[formulas] { return known }
    let answer = try ask(formulas)
    answers[formulas] = answer
    return answer
  }

  /// The conditions that the new one can clash with, directly or through others.
  private static func slice(of condition: PathCondition, in path: [PathCondition]) -> [PathCondition] {
    var touched = condition.footprint
    var isIn = [Bool](repeating: false, count: path.count)
    var grew = true
    while grew {
      grew = false
      for (index, member) in path.enumerated() where !isIn[index] {
        guard member.footprint.contains(where: { part in touched.contains { $0.overlaps(part) } }) else {
          continue
        }
        isIn[index] = true
        touched += member.footprint
        grew = true
      }
    }
    return path.indices.filter { isIn[$0] }.map { path[$0] }
  }

  private func ask(_ formulas: [Formula]) throws(SolverError) -> Verdict {
    let evaluator = Evaluator(formulas: formulas)
    if (CandidateModels.plain(evaluator.variables) + models).contains(where: evaluator.holds) {
      return .possible
    }
    guard simplifies else { return try verdict(solver.check(assuming: formulas)) }
    if let answer = try solver.checkByCases(assuming: formulas) { return verdict(answer) }
    let settled = ContextualSimplifier.settled(formulas)
    if settled.contains(Formula(false)) {
      try solver.note(unsatisfiable: formulas)
      return .impossible
    }
    if let model = CandidateModels(evaluator).first(where: evaluator.holds) {
      models.append(model)
      return .possible
    }
    return try verdict(solver.check(assuming: settled))
  }

  private func verdict(_ answer: Answer) -> Verdict {
    switch answer {
    case .satisfiable(let model):
      models.append(model)
      return .possible
    case .unsatisfiable: return .impossible
    case .unknown(let reason): return .unknown(reason)
    }
  }
}

extension Evaluator {
  fileprivate func holds(in model: Model) -> Bool { run(model).formulas.allSatisfy { $0 } }
}

/// A condition with what is needed to reason about it, computed once.
public struct PathCondition {
  public let formula: Formula
  let footprint: [Footprint]

  public init(_ formula: Formula) {
    self.formula = formula
    footprint = formula.footprint
  }
}
