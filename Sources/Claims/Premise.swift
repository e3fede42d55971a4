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

  /// Flags beside each other: with those besides R, W and X only where nothing else tells them apart.
  static func texts(_ flags: [UInt128]) -> [String] {
    let accesses = flags.map { $0 & UInt128(rwx) }
    guard Set(accesses).count < Set(flags).count else { return flags.map { text($0) } }
    return flags.map { flags in
      let others = named.dropFirst(3).prefix(3).filter { flags & UInt128($0.value) != 0 }.map {
        String($0.name.dropFirst("MEM_ACCESS_".count))
      }
      let known = named.prefix(6).reduce(UInt128(0)) { $0 | UInt128($1.value) }
      let rest = flags & ~known
      return ([text(flags)] + others + (rest == 0 ? [] : ["0x" + String(rest, radix: 16)]))
        .joined(separator: " ")
    }
  }

  /// What an outcome reported in a model.
  static func text(_ outcome: AccessCheckOutcome, _ model: Model) -> String {
    outcome.sends.holds(in: model) ? text(outcome.accessFlags.value(in: model).value) : "no event"
  }
}
