// A second description of the behaviour, as formulas between what goes in and
// what comes out. It shares only the vocabulary with the executable model: no
// decision table, no order of steps. `Agreement` proves the two equal.

import SMT

/// One statement that must be true of every run, with a name for the report.
public struct Constraint: Sendable {
  public let name: String
  public let formula: Formula
  /// It is so where a default configuration compiles something out: two versions of C that do not go by that
  /// are compared beyond it.
  package let isByConfiguration: Bool
  /// The model does not say what is beyond it: two versions of C are compared there as far as they can be run.
  package let isScope: Bool

  public init(_ name: String, _ formula: Formula, isByConfiguration: Bool = false, isScope: Bool = false) {
    self.name = name
    self.formula = formula
    (self.isByConfiguration, self.isScope) = (isByConfiguration, isScope)
  }
}

extension Formula {
  /// "exactly when".
  static func <=> (a: Formula, b: Formula) -> Formula { a.isSame(as: b) }
  static func => (a: Formula, b: Formula) -> Formula { a.implies(b) }
}

infix operator <=> : AssignmentPrecedence
infix operator => : AssignmentPrecedence
