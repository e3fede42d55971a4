// How a claim's domain splits into rows. A row is a condition on inputs; the
// rows of a claim exclude each other and cover its premise. Each row comes with
// a few natural inputs: running those finds most failing rows, and the most
// readable witnesses, before a solver is asked.

import BitVectors
import Emulation
import SMT
import Spec
import XenABI

/// The variables and dimensions by which a claim's rows are told apart.
public struct RowSpace: Sendable {
  public struct Dimensions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Lookups that fail, not only successful ones.
    public static let lookup = Dimensions(rawValue: 1)
    public static let gate = Dimensions(rawValue: 2)
    public static let sent = Dimensions(rawValue: 4)
    /// The gate is always off.
    public static let gateOff = Dimensions(rawValue: 8)
    /// Only lookups that fail; the row's right is the one they hide.
    public static let hiddenRight = Dimensions(rawValue: 16)
  }

  /// The word whose value names the row's right, 32 bits.
  let access: Variable
  let gate: Variable
  let values: AccessValues
  let dimensions: Dimensions
  /// Values for variables of the claim's own, tried beside each natural input.
  let companions: [[Variable: UInt128]]

  public init(
    subject: Subject, dimensions: Dimensions = [], access: Variable = AccessCheckVariables.access,
    companions: [[Variable: UInt128]] = [[:]]
  ) {
    self.access = access
    gate = AccessCheckVariables.gate(subject.gate)
    values = subject.revision.traits.accessValues
    self.dimensions = dimensions
    self.companions = companions
  }

  /// All rows, in order.
  public var rows: [Row] {
    var rows: [Row] = []
    for lookup in lookups {
      for right in rights(lookup) {
        for attempt in Row.Attempt.allCases {
          for gate in gates {
            for sent in dimensions.contains(.sent) ? Row.Sent.allCases : [.sent] {
              rows.append(Row(right, attempt, lookup: lookup, gate: gate, sent: sent))
            }
          }
        }
      }
    }
    return rows.sorted()
  }

  /// All rows, in order, and the conditions that they are put together from.
  public var partition: (rows: [Row], regions: Regions) {
    var (conditions, members): ([Formula], [[Int]]) = ([], [])
    func numbers<Value: Hashable>(_ values: [Value], _ condition: (Value) -> Formula) -> [Value: Int] {
      var numbers: [Value: Int] = [:]
      for value in values where numbers[value] == nil {
        numbers[value] = conditions.count
        conditions.append(condition(value))
      }
      return numbers
    }
    let rows = rows
    let rights = numbers(rows.map(\.right)) { condition(of: $0) }
    let attempts = numbers(Row.Attempt.allCases) { RowSpace.condition(of: $0) }
    let lookups = numbers(lookups) { RowSpace.condition(of: $0) }
    let gates = numbers(gates) { condition(of: $0) }
    let sent = numbers(dimensions.contains(.sent) ? Row.Sent.allCases : []) { RowSpace.condition(of: $0) }
    for row in rows {
      members.append(
        [rights[row.right], attempts[row.attempt], lookups[row.lookup], gates[row.gate], sent[row.sent]]
          .compactMap { $0 })
    }
    return (rows, Regions(conditions: conditions, members: members))
  }

  private var lookups: [Row.Lookup] {
    if dimensions.contains(.hiddenRight) { return [.absent, .otherError] }
    return dimensions.contains(.lookup) ? Row.Lookup.allCases : [.ok]
  }

  private var gates: [Row.Gate] {
    if dimensions.contains(.gateOff) { return [.off] }
    return dimensions.contains(.gate) ? Row.Gate.allCases : [.on]
  }

  /// A failed lookup tells no right: one row stands for all.
  private func rights(_ lookup: Row.Lookup) -> [Row.Right] {
    guard lookup == .ok || dimensions.contains(.hiddenRight) else { return [.unknown] }
    return values.rights.map { Row.Right($0) } + [.other]
  }
}

// MARK: - Conditions

extension RowSpace {
  /// The inputs that make up a row. Whether a request was placed is told apart
  /// only where the claim's dimensions say so.
  public func condition(of row: Row) -> Formula {
    var parts = [
      condition(of: row.right), RowSpace.condition(of: row.attempt), RowSpace.condition(of: row.lookup),
      condition(of: row.gate),
    ]
    if dimensions.contains(.sent) { parts.append(RowSpace.condition(of: row.sent)) }
    return Formula.all(parts)
  }

  private func condition(of gate: Row.Gate) -> Formula { self.gate.term == (gate == .on ? 1 : 0) }

  private static func condition(of sent: Row.Sent) -> Formula {
    let placed = Term(0, width: 32).isLess(than: AccessCheckVariables.sendRC.term, signed: true)
    return sent == .sent ? placed : !placed
  }

  private func condition(of right: Row.Right) -> Formula {
    if right == .unknown { return Formula(true) }
    if let named = right.accessRight(in: values) { return access.term == UInt64(named.value) }
    return Formula.all(values.rights.map { access.term != UInt64($0.value) })
  }

  /// By Xen's bits, whatever specs/ says an attempt is.
  public static func condition(of attempt: Row.Attempt) -> Formula {
    let pfec = AccessCheckVariables.pfec.term
    let write = (pfec & PFEC.writeAccess).isNonZero
    let fetch = (pfec & PFEC.insnFetch).isNonZero
    switch attempt {
    case .none: return pfec == 0
    case .read: return pfec != 0 && !write && !fetch
    case .write: return write && !fetch
    case .fetch: return !write && fetch
    case .writeAndFetch: return write && fetch
    }
  }

  package static func condition(of lookup: Row.Lookup) -> Formula {
    let rc = AccessCheckVariables.lookupRC.term
    let isAbsent = rc.isEqual(to: Term(Errno.ESRCH.returned, width: 32))
    switch lookup {
    case .ok: return rc == 0
    case .absent: return isAbsent
    case .otherError: return rc != 0 && !isAbsent
    }
  }
}

extension RowSpace {
  /// What a row fixes, to be put into a condition that is read within the row: step by
  /// step, first what most rows have in common.
  public func substitutions(for row: Row) -> [[Variable: Term]] {
    var call = [gate: Term(row.gate == .on ? 1 : 0, width: 1)]
    if row.lookup == .ok, !dimensions.contains(.hiddenRight) {
      call[AccessCheckVariables.lookupRC] = Term(0, width: 32)
    }
    if row.lookup == .absent { call[AccessCheckVariables.lookupRC] = Term(Errno.ESRCH.returned, width: 32) }
    let right = row.right.accessRight(in: values).map { [access: Term(UInt128($0.value), width: 32)] }
    return [call, right ?? [:], [AccessCheckVariables.pfec: errorCode(row.attempt)]]
  }

  /// The error code with what an attempt fixes of it.
  private func errorCode(_ attempt: Row.Attempt) -> Term {
    let pfec = AccessCheckVariables.pfec.term
    let mask = PFEC.writeAccess | PFEC.insnFetch
    let others = pfec & ~Term(UInt128(mask), width: 32)
    switch attempt {
    case .none: return Term(0, width: 32)
    case .read: return others
    case .write: return others | PFEC.writeAccess
    case .fetch: return others | PFEC.insnFetch
    case .writeAndFetch: return others | mask
    }
  }
}

// MARK: - Natural inputs

extension RowSpace {
  /// Inputs in a row that a person would think of first, the most natural one
  /// first: error codes that the emulator really passes, a page in user space.
  public func samples(of row: Row) -> [Model] {
    var models: [Model] = []
    for pfec in Self.errorCodes(row.attempt) {
      for access in accessValues(row.right) {
        for rc in Self.lookupCodes(row.lookup) {
          for sendRC in row.sent == .sent ? [UInt128(1)] : [0, Errno.EBUSY.returned] {
            models.append(model(row, pfec: pfec, access: access, rc: rc, sendRC: sendRC))
          }
        }
      }
    }
    return companions.flatMap { companion in
      models.map { model in
        var model = model
        for (variable, value) in companion { model[variable] = Bits(value, width: variable.width) }
        return model
      }
    }
  }

  private func model(_ row: Row, pfec: UInt128, access value: UInt128, rc: UInt128, sendRC: UInt128) -> Model
  {
    var values: [Variable: Bits] = Dictionary(minimumCapacity: 12)
    func set(_ variable: Variable, _ value: UInt128) { values[variable] = Bits(value, width: variable.width) }
    set(AccessCheckVariables.gla, 0x7f12_3456_7abc)
    set(AccessCheckVariables.gfn, 0x1_2345)
    set(AccessCheckVariables.pfec, pfec)
    set(AccessCheckVariables.kind, UInt128(FaultKind.withGLA.rawValue))
    set(AccessCheckVariables.sendEvent, row.gate == .on ? 1 : 0)
    set(Variable(Fact.sendEvent), row.gate == .on ? 1 : 0)
    set(access, value)
    set(AccessCheckVariables.lookupRC, rc)
    set(AccessCheckVariables.sendRC, sendRC)
    return Model(values)
  }

  private static func errorCodes(_ attempt: Row.Attempt) -> [UInt128] {
    switch attempt {
    case .none: [0]
    case .read: [0x1, 0x8000_0000]
    case .write: [0x3, 0xffff_ffef]
    case .fetch: [0x11, 0xffff_fffd]
    case .writeAndFetch: [0x13, 0xffff_ffff]
    }
  }

  private func accessValues(_ right: Row.Right) -> [UInt128] {
    if right == .unknown { return [0] }
    if let named = right.accessRight(in: values) { return [UInt128(named.value)] }
    return [UInt128(values.rights.count), 0xffff_ffff]
  }

  private static func lookupCodes(_ lookup: Row.Lookup) -> [UInt128] {
    switch lookup {
    case .ok: [0]
    case .absent: [Errno.ESRCH.returned]
    case .otherError: [Errno.EINVAL.returned, Errno.ERANGE.returned]
    }
  }
}
