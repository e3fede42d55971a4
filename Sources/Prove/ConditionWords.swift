// A row that fails only in part fails under a condition. C that comes to the
// same by many paths has a long one; a single comparison often says it all.

import SMT

/// Says conditions of rows in words.
struct ConditionWords {
  private let solver: Solver
  /// Rows of a claim often share theirs.
  private var known: [Formula: String] = [:]

  /// In longer conditions nothing shorter is looked for.
  private static let longest = 1500
  /// What people still read.
  private static let shown = 60

  init(_ solver: Solver) { self.solver = solver }

  mutating func words(_ condition: Formula) throws(SolverError) -> String {
    if let words = known[condition] { return words }
    let short = try shortest(condition)
    let words =
      short.treeSize <= Self.shown ? short.description : "a longer condition (\(short.treeSize) nodes)"
    known[condition] = words
    return words
  }

  /// The comparison that says the same, where there is one.
  private func shortest(_ condition: Formula) throws(SolverError) -> Formula {
    if case .equal = condition.shape { return condition }
    guard condition.treeSize <= Self.longest else { return condition }
    for comparison in condition.comparisons {
      if case .unsatisfiable = try solver.check(assuming: [!condition.isSame(as: comparison)]) {
        return comparison
      }
    }
    return condition
  }
}

extension Formula {
  /// What it compares with constants, from left to right, each once.
  fileprivate var comparisons: [Formula] {
    var found: [Formula] = []
    func visit(_ formula: Formula) {
      switch formula.shape {
      case .equal: if !found.contains(formula) { found.append(formula) }
      case .not(let a): visit(a)
      case .and(let a, let b), .or(let a, let b):
        visit(a)
        visit(b)
      case .other: break
      }
    }
    visit(self)
    return found
  }
}
