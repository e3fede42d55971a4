// The commit text of v5 promises to intercept reads. A read that the page's
// right forbids has to reach the listener.

import SMT
import Spec
import XenABI

public struct ReadReported: AccessCheckClaim {
  public let name = "ReadReported"
  public let statement = "An attempt to read without the right to is reported with R."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    let spec = RightsFormulas(background, subject)
    let outcome = subject.behaviour.outcome
    let pfec = AccessCheckVariables.pfec.term
    let isForbidden =
      spec.attempts(.read, pfec) && spec.says(.no, about: .read, of: AccessCheckVariables.access.term)
    let flags = spec.flags(for: .read)
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && Premise.lookupWorks && isForbidden,
      demand: outcome.sends && (outcome.accessFlags & flags).isEqual(to: flags),
      rows: RowSpace(subject: subject), runs: [Run("", subject.program, subject.behaviour)],
      bounds: "\(Domain.access), \(Domain.pfec), \(Domain.addresses), checks on, lookup ok")
    obligation.cells = { row in
      [spec.permissionCell(spec.rights.rule(for: row.right), .read)] + spec.attemptCells(.read)
    }
    obligation.explain = { model in
      [
        "demanded: \(MemAccess.text(flags.value(in: model).value))",
        "reported: \(MemAccess.text(outcome, model))",
      ]
    }
    return .applies(obligation)
  }
}
