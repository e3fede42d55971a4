// The yardstick measured: what Xen's native path does about an access is what
// specs/rights.yaml says. Every cell about rights, promotions, attempts and
// their flags shows here.

import BitVectors
import SMT
import Spec
import XenABI

public struct NativeExact: AccessCheckClaim {
  public let name = "NativeExact"
  public let statement =
    "The native path reports, promotes and passes each access exactly as specs/rights.yaml says."
  public let isAboutRevision = true

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    if let obstacle = background.native.obstacle { return .undecided(obstacle) }
    let spec = RightsFormulas(background, subject)
    let (right, pfec) = (AccessCheckVariables.access.term, AccessCheckVariables.pfec.term)
    let native = background.native.outcome(right: right, attempting: pfec)
    let touched = Touched(spec, right, pfec, recordsWriteAsRead: true)
    let flags = [AccessKind.read, .write, .fetch].reduce(Term(0, width: 32)) { flags, kind in
      flags | spec.attempts(kind, pfec).choose(spec.flags(for: kind), Term(0, width: 32))
    }
    let isSilent = touched.promotes && Self.isSilent(spec, right)
    let expected = (touched.isForbidden || touched.promotes && !isSilent).choose(flags, Term(0, width: 32))
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && Premise.lookupWorks,
      demand: touched.isJudged(by: native) && native.flags.isEqual(to: expected)
        && aloneIsExact(spec, background),
      rows: RowSpace(subject: subject), runs: [], bounds: "\(Domain.access), \(Domain.pfec)")
    obligation.assumptions = [
      "about the model of the native functions of \(subject.revision.name), which Agreement ties down"
    ]
    obligation.cells = { spec.cells($0) }
    obligation.explain = { model in
      [
        "demanded: \(MemAccess.text(expected.value(in: model).value))",
        "native:   \(MemAccess.text(native.flags.value(in: model).value))",
      ]
    }
    return .applies(obligation)
  }

  /// Where hardware does not record a write as a read too, the tables judge the
  /// write alone. Otherwise a right that forbids both would hide what it says
  /// about writing.
  private func aloneIsExact(_ spec: RightsFormulas, _ background: Background) -> Formula {
    let (right, pfec) = (AccessCheckVariables.access.term, AccessCheckVariables.pfec.term)
    let native = background.native.outcome(right: right, attempting: pfec, recordsWriteAsRead: false)
    return Touched(spec, right, pfec, recordsWriteAsRead: false).isJudged(by: native)
  }

  private static func isSilent(_ spec: RightsFormulas, _ right: Term) -> Formula {
    Formula.any(
      spec.values.rights.filter { spec.rights.rule(forEnumerator: $0).promotion?.reports.value == .nothing }
        .map { right == UInt64($0.value) })
  }
}

/// What the specs say about the accesses that an error code attempts.
private struct Touched {
  let isForbidden: Formula
  let promotes: Formula
  private let spec: RightsFormulas
  private let right: Term

  init(_ spec: RightsFormulas, _ right: Term, _ pfec: Term, recordsWriteAsRead: Bool) {
    (self.spec, self.right) = (spec, right)
    let read = spec.attempts(.read, pfec) || (Formula(recordsWriteAsRead) && spec.attempts(.write, pfec))
    let accesses: [(AccessKind, Formula)] = [
      (.read, read), (.write, spec.attempts(.write, pfec)), (.fetch, spec.attempts(.fetch, pfec)),
    ]
    func any(_ permission: Permission) -> Formula {
      Formula.any(accesses.map { $0.1 && spec.says(permission, about: $0.0, of: right) })
    }
    (isForbidden, promotes) = (any(.no), any(.promotes))
  }

  /// Passed, forbidden or promoted as the specs say, whatever flags are reported.
  func isJudged(by native: NativeTables.Outcome) -> Formula {
    native.isViolation.isSame(as: isForbidden || promotes)
      && native.isSynchronous.isSame(as: isForbidden && !promotes) && leaves(native.rightAfter)
  }

  /// A promoting access leaves the right it promotes to, any other the same right.
  private func leaves(_ after: Term) -> Formula {
    let promoted = spec.values.rights.compactMap { named -> Formula? in
      let becomes = spec.rights.rule(forEnumerator: named).promotion?.becomes.value.accessRight(
        in: spec.values)
      return becomes.map { right == UInt64(named.value) && after == UInt64($0.value) }
    }
    return (promotes && Formula.any(promoted)) || (!promotes && after.isEqual(to: right))
  }
}
