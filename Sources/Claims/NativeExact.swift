// The yardstick measured: what Xen's native path does about an access is what
// specs/rights.yaml says. Every cell about rights, promotions, attempts and
// their flags shows here.

import SMT
import Spec
import World
import Xen

public struct NativeExact: Claim {
  public let name = "NativeExact"
  public let statement =
    "The native path reports, promotes and passes each access exactly as specs/rights.yaml says."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let spec = RightsFormulas(background, subject)
    let (right, pfec) = (DecisionVariables.access.term, DecisionVariables.pfec.term)
    let native = background.native.outcome(right: right, attempting: pfec)
    // A write is a read too, for hardware and so for the tables.
    let accesses: [(AccessKind, Formula)] = [
      (.read, spec.attempts(.read, pfec) || spec.attempts(.write, pfec)), (.write, spec.attempts(.write, pfec)),
      (.fetch, spec.attempts(.fetch, pfec)),
    ]
    func touches(_ permission: Permission) -> Formula {
      Formula.any(accesses.map { $0.1 && spec.says(permission, about: $0.0, of: right) })
    }
    let promotes = touches(.promotes)
    let isForbidden = touches(.no)
    let flags = [AccessKind.read, .write, .fetch].reduce(Term(0, width: 32)) { flags, kind in
      flags | spec.attempts(kind, pfec).choose(spec.flags(for: kind), Term(0, width: 32))
    }
    let isSilent = promotes && Self.isSilent(spec, right)
    let expected = (isForbidden || promotes && !isSilent).choose(flags, Term(0, width: 32))
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && Premise.lookupWorks,
      demand: native.isViolation.isSame(as: isForbidden || promotes) && native.flags.isEqual(to: expected)
        && native.isSynchronous.isSame(as: isForbidden && !promotes)
        && Self.leaves(native.rightAfter, spec, right, promotes: promotes),
      rows: RowSpace(subject: subject), runs: [], bounds: "\(Domain.access), \(Domain.pfec)")
    obligation.assumptions = ["about the model of the native functions of \(subject.revision.name), which Agreement ties down"]
    obligation.cells = { spec.cells($0) }
    obligation.explain = { model in
      [
        "demanded: \(MemAccess.text(expected.value(in: model).value))",
        "native:   \(MemAccess.text(native.flags.value(in: model).value))",
      ]
    }
    return .applies(obligation)
  }

  private static func isSilent(_ spec: RightsFormulas, _ right: Term) -> Formula {
    Formula.any(
      spec.values.rights.filter { spec.rights.rule(forEnumerator: $0).promotion?.reports.value == .nothing }
        .map { right == UInt64($0.value) })
  }

  /// A promoting access leaves the right it promotes to, any other the same right.
  private static func leaves(
    _ after: Term, _ spec: RightsFormulas, _ right: Term, promotes: Formula
  ) -> Formula {
    let promoted = spec.values.rights.compactMap { named -> Formula? in
      let becomes = spec.rights.rule(forEnumerator: named).promotion?.becomes.value.accessRight(in: spec.values)
      return becomes.map { right == UInt64(named.value) && after == UInt64($0.value) }
    }
    return (promotes && Formula.any(promoted)) || (!promotes && after.isEqual(to: right))
  }
}
