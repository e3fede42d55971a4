// Can a run still go this way? Asked at every branch, so most answers must come
// without a solver:
//
// 1. only conditions that share bits with the new one matter (the slice);
// 2. a model seen earlier may already show that it can;
// 3. the same slice may have been asked before;
// 4. finite choices (which right, which bits) are decided by laying out the
//    cases, without a solver;
// 5. only then libz3 is asked.

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

  /// - Parameter simplifies: ask easier questions first, which pays where
  ///   addresses are computed with.
  public init(solver: Solver, simplifies: Bool = false) {
    self.solver = solver
    self.simplifies = simplifies
  }

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
    let tape = Tape(formulas: formulas)
    for model in Feasibility.startingModels(tape.variables) + models
    where tape.run(model).formulas.allSatisfy({ $0 }) {
      return .possible
    }
    return try askSolver(formulas, splitting: simplifies ? 2 : 0)
  }

  /// - Parameter splits: how many times a choice of words is told apart first.
  private func askSolver(_ formulas: [Formula], splitting splits: Int) throws(SolverError) -> Verdict {
    if simplifies, let weaker = Abstraction.weakening(formulas),
      case .unsatisfiable = try solver.check(assuming: weaker)
    {
      return .impossible
    }
    if splits > 0, let choice = Formula.firstChoice(in: formulas) {
      var verdict = Verdict.impossible
      for side in [choice, !choice] {
        var given = Given([side])
        let rest = formulas.map { given($0) } + [side]
        switch try askSolver(rest, splitting: splits - 1) {
        case .possible: return .possible
        case .unknown(let reason): verdict = .unknown(reason)
        case .impossible: break
        }
      }
      return verdict
    }
    switch try solver.check(assuming: formulas) {
    case .satisfiable(let model):
      models.append(model)
      return .possible
    case .unsatisfiable: return .impossible
    case .unknown(let reason): return .unknown(reason)
    }
  }

  private static func startingModels(_ variables: [Variable]) -> [Model] {
    [0, 1, UInt128.max].map { value in
      Model(Dictionary(uniqueKeysWithValues: variables.map { ($0, .init(value, width: $0.width)) }))
    }
  }
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
