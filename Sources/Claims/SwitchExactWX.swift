// The heart of the patch: for a known plain right, what is reported is what the
// right forbids. There are two ways to say so, and each input may be told in
// either: with the flags of just what the right forbids, or as hardware does,
// with those of all that the access attempts once some of it is forbidden. The
// second is what NativeAgreement asks for. A report of a read alone is of the
// second kind: whether there has to be one is another matter (`ReadReported`).

import BitVectors
import SMT
import Spec
import XenABI

public struct SwitchExactWX: AccessCheckClaim {
  public let name = "SwitchExactWX"
  public let statement =
    "For rights n to rwx, a write or fetch that the right forbids is reported, with the flags of what is forbidden or, as hardware does, of all that is attempted; nothing else is but a forbidden read."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let spec = RightsFormulas(background, subject)
    let outcome = subject.behaviour.outcome
    let (exact, whole) = (exactFlags(spec), wholeFlags(spec))
    let premise =
      Premise.checksOn(subject) && Premise.lookupWorks
      && AccessCheckVariables.access.term.isLess(than: Term(8, width: 32), signed: false)
    let upper = spec.kindFlags(subject)
    func reports(_ flags: Term) -> Formula {
      outcome.sends.isSame(as: flags != 0)
        && outcome.sends.implies(outcome.accessFlags.isEqual(to: flags | upper))
    }
    var obligation = Obligation(
      premise: premise,
      demand: reports(exact) || reports(whole),
      rows: RowSpace(subject: subject), runs: [Run("", subject.program, subject.behaviour)],
      bounds: "rights 0 to 7, \(Domain.pfec), \(Domain.addresses), \(Domain.kinds), checks on, lookup ok")
    obligation.cells = { row in
      let rule = spec.rights.rule(for: row.right)
      return spec.accesses(row.attempt).flatMap { [spec.permissionCell(rule, $0)] + spec.attemptCells($0) }
    }
    obligation.explain = { model in
      let demanded = [exact, whole].map { ($0 == 0).choose($0, $0 | upper).value(in: model).value }
      let reported = outcome.sends.holds(in: model) ? [outcome.accessFlags.value(in: model).value] : []
      let words = MemAccess.texts(demanded + reported)
      return [
        "demanded: \(words[0])" + (words[0] == words[1] ? "" : ", or \(words[1])"),
        "reported: \(reported.isEmpty ? "no event" : words[2])",
      ]
    }
    return .applies(obligation)
  }

  /// Of each access that is forbidden.
  private func exactFlags(_ spec: RightsFormulas) -> Term {
    let (access, pfec) = (AccessCheckVariables.access.term, AccessCheckVariables.pfec.term)
    return [AccessKind.write, .fetch].reduce(Term(0, width: 32)) { flags, kind in
      let isForbidden = spec.attempts(kind, pfec) && spec.says(.no, about: kind, of: access)
      return flags | isForbidden.choose(spec.flags(for: kind), Term(0, width: 32))
    }
  }

  /// Of all accesses, if one is forbidden. Hardware takes a write for a read, too.
  private func wholeFlags(_ spec: RightsFormulas) -> Term {
    let (access, pfec) = (AccessCheckVariables.access.term, AccessCheckVariables.pfec.term)
    let attempts: [(kind: AccessKind, isMade: Formula)] = [
      (.read, spec.attempts(.read, pfec) || spec.attempts(.write, pfec)),
      (.write, spec.attempts(.write, pfec)), (.fetch, spec.attempts(.fetch, pfec)),
    ]
    let isForbidden = Formula.any(attempts.map { $0.isMade && spec.says(.no, about: $0.kind, of: access) })
    let flags = attempts.reduce(Term(0, width: 32)) { flags, attempt in
      flags | attempt.isMade.choose(spec.flags(for: attempt.kind), Term(0, width: 32))
    }
    return isForbidden.choose(flags, Term(0, width: 32))
  }
}
