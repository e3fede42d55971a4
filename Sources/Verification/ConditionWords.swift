// A row that fails only in part fails under a condition. C that comes to the
// same by many paths has a long one; a single comparison often says it all.

import BitVectors
import SMT
import Tables

/// Says conditions of rows in words.
struct ConditionWords {
  private let solver: Solver
  private var shortening: Shortening
  /// Rows of a claim often share theirs.
  private var known: [Formula: String] = [:]

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
    if let words = known[condition] { return (words, true) }
    var short = try shortest(condition)
    if short.treeSize > Self.shown, short.treeSize <= Self.divisible {
      short = try shortening.shorten(short, within: context)
    }
    guard short.treeSize <= Self.shown else { return (Self.words(for: example, in: condition), false) }
    let words = short.description
    // Within another row it may not be as short.
    if short == condition || context.constant == true { known[condition] = words }
    return (words, true)
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
