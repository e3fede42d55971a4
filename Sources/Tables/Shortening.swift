// Says a condition as briefly as its context allows: a part that changes
// nothing within a cell is dropped. Each step is shown to be exact by the
// solver; inputs that refuted one step are tried first on the next.

import BitVectors
import SMT

/// Shortens conditions; remembers what it has done.
package struct Shortening {
  let solver: Solver
  private var models: [Model] = []
  /// What came of a formula elsewhere is tried first.
  private var known: [Formula: [Formula]] = [:]

  /// In longer conditions only the outermost parts are tried.
  private static let longest = 1500

  package init(solver: Solver) { self.solver = solver }

  /// A formula with the same truth as `formula` wherever `context` is true.
  package mutating func shorten(_ formula: Formula, within context: Formula) throws(SolverError) -> Formula {
    if formula.constant != nil { return formula }
    for short in known[formula] ?? [] where try areSame(formula, short, within: context) { return short }
    var short = formula.simplified
    while let next = try shorter(short, within: context) { short = next }
    short = short.withInnerNegations
    known[formula, default: []].append(short)
    return short
  }

  private mutating func shorter(_ formula: Formula, within context: Formula) throws(SolverError) -> Formula? {
    if formula.constant != nil { return nil }
    let isLong = formula.treeSize > Self.longest
    for candidate in isLong ? formula.weakenedOutside : formula.weakenedOnce
    where candidate.treeSize < formula.treeSize {
      if try areSame(formula, candidate, within: context) { return candidate }
    }
    return nil
  }

  private mutating func areSame(
    _ a: Formula, _ b: Formula, within context: Formula
  ) throws(SolverError) -> Bool {
    let differ = context && !a.isSame(as: b)
    let evaluator = Evaluator(formulas: [differ])
    if models.contains(where: { evaluator.run($0).formulas[0] }) { return false }
    switch try solver.check(assuming: [differ]) {
    case .unsatisfiable: return true
    case .satisfiable(let model): models.append(model)
    case .unknown: break
    }
    return false
  }
}

extension Formula {
  /// The same with `not` at single comparisons only.
  fileprivate var withInnerNegations: Formula {
    switch shape {
    case .and(let a, let b): return a.withInnerNegations && b.withInnerNegations
    case .or(let a, let b): return a.withInnerNegations || b.withInnerNegations
    case .not(let inner):
      switch inner.shape {
      case .and(let a, let b): return (!a).withInnerNegations || (!b).withInnerNegations
      case .or(let a, let b): return (!a).withInnerNegations && (!b).withInnerNegations
      default: return self
      }
    case .equal, .other: return self
    }
  }

  /// This formula taken as true or false, or with one side of its outermost step left out.
  fileprivate var weakenedOutside: [Formula] {
    switch shape {
    case .and(let a, let b), .or(let a, let b): [Formula(true), Formula(false), a, b]
    default: [Formula(true), Formula(false)]
    }
  }

  /// This formula with one of its parts taken as true or false, from the
  /// outermost inwards.
  fileprivate var weakenedOnce: [Formula] {
    let inner: [Formula] =
      switch shape {
      case .and(let a, let b): a.weakenedOnce.map { $0 && b } + b.weakenedOnce.map { a && $0 }
      case .or(let a, let b): a.weakenedOnce.map { $0 || b } + b.weakenedOnce.map { a || $0 }
      case .not(let a): a.weakenedOnce.map { !$0 }
      case .equal, .other: []
      }
    return [Formula(true), Formula(false)] + inner
  }
}
