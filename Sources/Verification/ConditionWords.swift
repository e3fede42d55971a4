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
    return try solver.firstEquivalent(to: condition, among: condition.atoms) ?? condition
  }
}
