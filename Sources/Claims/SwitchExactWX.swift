// The heart of the patch: for a known plain right, what is reported is exactly
// what the right forbids. Reads are another matter (`ReadReported`).

import SMT
import Spec
import World
import Xen

public struct SwitchExactWX: Claim {
  public let name = "SwitchExactWX"
  public let statement =
    "For rights n to rwx, a write or fetch that the right forbids is reported with exactly its flags, and nothing else is."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let spec = RightsFormulas(background, subject)
    let outcome = subject.behaviour.outcome
    let expected = expectedFlags(spec)
    let premise =
      Premise.checksOn(subject) && Premise.lookupWorks
      && DecisionVariables.access.term.isLess(than: Term(8, width: 32), signed: false)
    let upper = spec.kindFlags(subject)
    var obligation = Obligation(
      premise: premise,
      demand: outcome.sends.isSame(as: expected != 0)
        && outcome.sends.implies(outcome.accessFlags.isEqual(to: expected | upper)),
      rows: RowSpace(subject: subject), runs: [Run("", subject.program, subject.behaviour)],
      bounds: "rights 0 to 7, \(Domain.pfec), \(Domain.addresses), \(Domain.kinds), checks on, lookup ok")
    obligation.cells = { row in
      let rule = spec.rights.rule(for: row.right)
      return [AccessKind.write, .fetch].filter { spec.accesses(row.attempt).contains($0) }
        .flatMap { [spec.permissionCell(rule, $0)] + spec.attemptCells($0) }
    }
    obligation.explain = { model in
      [
        "demanded: \(MemAccess.text(expected.value(in: model).value))",
        "reported: \(MemAccess.text(outcome, model))",
      ]
    }
    return .applies(obligation)
  }

  private func expectedFlags(_ spec: RightsFormulas) -> Term {
    let (access, pfec) = (DecisionVariables.access.term, DecisionVariables.pfec.term)
    return [AccessKind.write, .fetch].reduce(Term(0, width: 32)) { flags, kind in
      let isForbidden = spec.attempts(kind, pfec) && spec.says(.no, about: kind, of: access)
      return flags | isForbidden.choose(spec.flags(for: kind), Term(0, width: 32))
    }
  }
}
