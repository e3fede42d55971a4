// What the lines of a table range over: how the lookup went, whether checks are
// on, which right the frame has, what the error code attempts. Each cell is a
// condition on inputs; the cells of a domain exclude each other and leave no
// input out.

import BitVectors
import Claims
import Emulation
import SMT
import Spec
import XenABI

/// Whether checks are on, as far as a function can tell.
public enum GateWord: String, CaseIterable, Hashable, Sendable {
  case on, off
  /// A function that asserts that checks are on behaves by kind of build.
  case offInDebug = "off/d"
  case offInRelease = "off/r"

  /// The words that matter to a function with this gate.
  static func words(for gate: Traits.Gate) -> [GateWord] {
    switch gate {
    case .parameter: [.on, .off]
    case .assertion: [.on, .offInDebug, .offInRelease]
    }
  }
}

/// A number that a lookup may yield, with the name that a table gives it.
public struct RightNumber: Hashable, Sendable {
  /// `rx`; where two vocabularies disagree both, `default/r_pw`.
  public let name: String
  /// Nil for every number without a name.
  public let number: UInt32?
}

/// One cell: `right` is a position in the domain's rights, nil where the lookup failed.
struct Cell: Hashable {
  let lookup: Row.Lookup
  let gate: GateWord
  let right: Int?
  let attempt: Row.Attempt
}

/// All cells of a table.
struct Domain {
  let lookups = Row.Lookup.allCases
  let gates: [GateWord]
  let rights: [RightNumber]
  /// The variables that say whether checks are on: one, or one for each side.
  let gateVariables: [Variable]

  /// The domain of one function.
  init(of subject: Subject) {
    gates = GateWord.words(for: subject.gate)
    gateVariables = [AccessCheckVariables.gate(subject.gate)]
    rights = Domain.rights(subject.accessValues, subject.accessValues)
  }

  /// What two functions have in common: rights go by number; where checks are
  /// switched on in different ways, only "on" is common.
  init(of left: Subject, and right: Subject) {
    gates = left.gate == right.gate ? GateWord.words(for: left.gate) : [.on]
    gateVariables = [left.gate, right.gate].map(AccessCheckVariables.gate).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    rights = Domain.rights(left.accessValues, right.accessValues)
  }

  private static func rights(_ left: AccessValues, _ right: AccessValues) -> [RightNumber] {
    let other = Row.Right.other.rawValue
    let numbers = Set((left.rights + right.rights).map(\.value)).sorted()
    return numbers.map { number in
      let names = [left, right].map { $0.right(valued: number)?.name ?? other }
      return RightNumber(name: names[0] == names[1] ? names[0] : names.joined(separator: "/"), number: number)
    } + [RightNumber(name: other, number: nil)]
  }

  /// In the order of tables. A failed lookup tells no right: one cell stands for all.
  var cells: [Cell] {
    gates.flatMap { gate in
      lookups.flatMap { lookup in
        slots(lookup).flatMap { right in
          Row.Attempt.allCases.map { Cell(lookup: lookup, gate: gate, right: right, attempt: $0) }
        }
      }
    }
  }

  /// The rights that are told apart: positions, or none.
  func slots(_ lookup: Row.Lookup) -> [Int?] { lookup == .ok ? rights.indices.map { $0 } : [nil] }
}

// MARK: - Conditions

extension Domain {
  /// The inputs that make up a cell.
  func condition(of cell: Cell) -> Formula {
    let right = cell.right.map { condition(ofRight: $0) } ?? Formula(true)
    return condition(of: cell.gate) && RowSpace.condition(of: cell.lookup) && right
      && RowSpace.condition(of: cell.attempt)
  }

  func condition(of gate: GateWord) -> Formula {
    let debugBuild = Variable(Fact.debugBuild).term
    let isSet = Formula.all(gateVariables.map { $0.term == (gate == .on ? 1 : 0) })
    switch gate {
    case .on, .off: return isSet
    case .offInDebug: return isSet && debugBuild == 1
    case .offInRelease: return isSet && debugBuild == 0
    }
  }

  func condition(ofRight index: Int) -> Formula {
    let access = AccessCheckVariables.access.term
    if let number = rights[index].number { return access == UInt64(number) }
    return Formula.all(rights.compactMap(\.number).map { access != UInt64($0) })
  }

  /// What a cell fixes, to be put into formulas that are read within it.
  func fixed(by cell: Cell) -> [Variable: Term] {
    var fixed: [Variable: Term] = [:]
    func fix(_ variable: Variable, _ value: UInt128) { fixed[variable] = Term(value, width: variable.width) }
    if let index = cell.right, let number = rights[index].number {
      fix(AccessCheckVariables.access, UInt128(number))
    }
    switch cell.lookup {
    case .ok: fix(AccessCheckVariables.lookupRC, 0)
    case .absent: fix(AccessCheckVariables.lookupRC, Errno.ESRCH.returned)
    case .otherError: break
    }
    for variable in gateVariables { fix(variable, cell.gate == .on ? 1 : 0) }
    if cell.gate == .offInDebug { fix(Variable(Fact.debugBuild), 1) }
    if cell.gate == .offInRelease { fix(Variable(Fact.debugBuild), 0) }
    fixed[AccessCheckVariables.pfec] = Domain.errorCode(cell.attempt)
    return fixed
  }

  private static func errorCode(_ attempt: Row.Attempt) -> Term {
    let pfec = AccessCheckVariables.pfec.term
    let others = pfec & ~Term(UInt128(PFEC.writeAccess | PFEC.insnFetch), width: 32)
    switch attempt {
    case .none: return Term(0, width: 32)
    case .read: return others
    case .write: return others | PFEC.writeAccess
    case .fetch: return others | PFEC.insnFetch
    case .writeAndFetch: return others | (PFEC.writeAccess | PFEC.insnFetch)
    }
  }
}

extension Subject {
  /// Its rights, as the revision that it is measured by numbers them.
  fileprivate var accessValues: AccessValues { revision.traits.accessValues }
}
