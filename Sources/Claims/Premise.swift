// Conditions on inputs that several claims start from, and the words in which
// witnesses speak of flags.

import BitVectors
import SMT
import XenABI
import XenFunctions

enum Premise {
  /// The gate is open, wherever this subject keeps it.
  static func checksOn(_ subject: Subject) -> Formula {
    AccessCheckVariables.gate(subject.gate).term == 1
  }

  static let lookupWorks = AccessCheckVariables.lookupRC.term == 0
  static let lookupFails = AccessCheckVariables.lookupRC.term != 0
  static let somethingAttempted = AccessCheckVariables.pfec.term != 0
}

extension MemAccess {
  /// `R W` for 3, `none` for 0.
  static func text(_ flags: UInt128) -> String {
    let names = [(r, "R"), (w, "W"), (x, "X")].filter { flags & UInt128($0.0) != 0 }.map(\.1)
    return names.isEmpty ? "none" : names.joined(separator: " ")
  }

  /// What an outcome reported in a model.
  static func text(_ outcome: AccessCheckOutcome, _ model: Model) -> String {
    outcome.sends.holds(in: model) ? text(outcome.accessFlags.value(in: model).value) : "no event"
  }
}
