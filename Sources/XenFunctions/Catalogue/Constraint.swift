// A second description of the behaviour, as formulas between what goes in and
// what comes out. It shares only the vocabulary with the executable model: no
// decision table, no order of steps. `Agreement` proves the two equal.

import SMT

/// One statement that must be true of every run, with a name for the report.
public struct Constraint: Sendable {
  public let name: String
  public let formula: Formula

  public init(_ name: String, _ formula: Formula) {
    self.name = name
    self.formula = formula
  }
}

extension Formula {
  /// "exactly when".
  static func <=> (a: Formula, b: Formula) -> Formula { a.isSame(as: b) }
  static func => (a: Formula, b: Formula) -> Formula { a.implies(b) }
}

infix operator <=> : AssignmentPrecedence
infix operator => : AssignmentPrecedence
