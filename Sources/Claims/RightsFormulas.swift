// specs/rights.yaml as formulas, and the cells behind them.

import BitVectors
import SMT
import Source
import Spec
import XenABI

/// The tables of rights.yaml, applied to words.
struct RightsFormulas {
  let rights: RightsSpec
  let values: AccessValues

  init(_ background: Background, _ subject: Subject) {
    rights = background.rights
    values = subject.revision.traits.accessValues
  }

  init(_ rights: RightsSpec, _ values: AccessValues) {
    self.rights = rights
    self.values = values
  }

  /// Rights whose rule for this access has the given answer.
  func says(_ permission: Permission, about access: AccessKind, of right: Term) -> Formula {
    let named = values.rights.filter {
      rights.rule(forEnumerator: $0).permission(for: access).value == permission
    }
    let isNamed = Formula.any(named.map { right == UInt64($0.value) })
    guard rights.rule(for: Row.Right.other).permission(for: access).value == permission else {
      return isNamed
    }
    return isNamed || Formula.all(values.rights.map { right != UInt64($0.value) })
  }

  /// The error code asks for this access.
  func attempts(_ access: AccessKind, _ pfec: Term) -> Formula {
    guard access == .read else { return (pfec & rights.rule(for: access).bit!.value).isNonZero }
    return pfec != 0 && !attempts(.write, pfec) && !attempts(.fetch, pfec)
  }

  /// The flags that a report of this access carries, 32 bits.
  func flags(for access: AccessKind) -> Term {
    Term(UInt128(rights.rule(for: access).flags.value), width: 32)
  }

  /// The kind flags that go on top of a request, 32 bits. v5 has no argument
  /// for the kind: all its events are about the access itself.
  func kindFlags(_ subject: Subject) -> Term {
    let kind: Term =
      switch subject.revision.traits.kindFlags {
      case .alwaysWithGLA: Term(UInt128(FaultKind.withGLA.rawValue), width: 16)
      case .argument: AccessCheckVariables.kind.term
      }
    return FaultKind.allCases.reduce(Term(UInt128(rights.flags(for: nil).value), width: 32)) { rest, named in
      (kind == named.rawValue).choose(Term(UInt128(rights.flags(for: named).value), width: 32), rest)
    }
  }
}

// MARK: - The cells a row rests on

extension RightsFormulas {
  /// The permissions that decide a row, and what its attempts must report.
  func cells(_ row: Row) -> [SpecCell] {
    let rule = rights.rule(for: row.right == .unknown ? .n : row.right)
    return accesses(row.attempt).flatMap { access in
      [permissionCell(rule, access)] + attemptCells(access)
    } + promotionCells(rule)
  }

  func accesses(_ attempt: Row.Attempt) -> [AccessKind] {
    switch attempt {
    case .none: []
    case .read: [.read]
    case .write: [.write]
    case .fetch: [.fetch]
    case .writeAndFetch: [.write, .fetch]
    }
  }

  func permissionCell(_ rule: RightRule, _ access: AccessKind) -> SpecCell {
    let permission = rule.permission(for: access)
    let column = access == .fetch ? "execute" : access.rawValue
    return SpecCell(
      "rights.\(rule.right.value.rawValue).\(column): \(permission.value.rawValue)", at: permission.place)
  }

  func attemptCells(_ access: AccessKind) -> [SpecCell] {
    let rule = rights.rule(for: access)
    let flags = rule.flags.names.map(\.value).joined(separator: ", ")
    let bit =
      rule.bit.map { [SpecCell("attempts.\(access.rawValue).bit: \(PFEC.name(of: $0.value))", at: $0.place)] }
      ?? []
    return bit + [SpecCell("attempts.\(access.rawValue).flags: [\(flags)]", at: rule.flags.place)]
  }

  func promotionCells(_ rule: RightRule) -> [SpecCell] {
    guard let promotion = rule.promotion else { return [] }
    let name = "rights.\(rule.right.value.rawValue)"
    return [
      SpecCell("\(name).becomes: \(promotion.becomes.value.rawValue)", at: promotion.becomes.place),
      SpecCell("\(name).reports: \(promotion.reports.value.rawValue)", at: promotion.reports.place),
    ]
  }

  /// The cells about requests.
  var requestCells: [SpecCell] {
    let request = rights.request
    let kinds = (FaultKind.allCases.map { Optional($0) } + [nil]).map { kind in
      let flags = rights.flags(for: kind)
      let names = flags.names.map(\.value).joined(separator: ", ")
      return SpecCell("kinds.\(KindName(kind).rawValue): [\(names)]", at: flags.place)
    }
    return kinds + [
      SpecCell("request.reason: \(request.reason.value)", at: request.reason.place),
      SpecCell(
        "request.sync: \(request.isSynchronous.value ? "yes" : "no")", at: request.isSynchronous.place),
    ]
  }
}

extension PFEC {
  static func name(of value: UInt64) -> String {
    named.first { $0.value == value }?.name ?? "0x" + String(value, radix: 16)
  }
}
