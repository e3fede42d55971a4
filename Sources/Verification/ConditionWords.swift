// A row that fails only in part fails under a condition. C that comes to the
// same by many paths has a long one; a single comparison often says it all.

import BitVectors
import SMT
import Tables

/// Says conditions of rows in words.
struct ConditionWords {
  private let solver: Solver
  private var shortening: Shortening
  /// The shortest that say the same everywhere: rows of a claim often share theirs.
  private var known: [Formula: Formula] = [:]

  /// In longer conditions nothing shorter is looked for.
  private static let longest = 1500
  /// Longer ones are not taken apart.
  private static let divisible = 300
  /// What people still read.
  private static let shown = 60

  init(_ solver: Solver) {
    self.solver = solver
    shortening = Shortening(solver: solver)
  }

  /// - Parameters:
  ///   - context: what is true of every input of the row.
  ///   - example: an input that meets both.
  /// - Returns: an example where there are no words that people read.
  mutating func words(_ condition: Formula, within context: Formula, _ example: Model) throws(SolverError)
    -> (text: String, isExact: Bool)
  {
    var short: Formula
    if let found = known[condition] { short = found } else { short = try shortest(condition) }
    known[condition] = short
    if short.treeSize > Self.shown, short.treeSize <= Self.divisible {
      short = try shortening.shorten(short, within: context)
    }
    guard short.treeSize <= Self.shown else { return (Self.words(for: example, in: condition), false) }
    return (short.description, true)
  }

  /// The comparison that says the same, where there is one.
  private func shortest(_ condition: Formula) throws(SolverError) -> Formula {
    if case .equal = condition.shape { return condition }
    guard condition.treeSize <= Self.longest else { return condition }
    return try solver.firstEquivalent(to: condition, among: condition.atoms) ?? condition
  }

  private static func words(for example: Model, in condition: Formula) -> String {
    let values = Evaluator(formulas: [condition]).variables.map { "\($0.name) = \(example[$0])" }
    return "inputs are like " + values.joined(separator: ", ")
  }
}
