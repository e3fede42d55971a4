// A listener sees accesses from two sources: the processor's EPT violations and
// the emulator. It can trust neither unless both report the same. Promotions
// that the native path makes in silence (rx2rw) are no difference in reports;
// the witness and the rows' labels name them where they matter.

import SMT
import Spec
import XenABI

public struct NativeAgreement: AccessCheckClaim {
  public let name = "NativeAgreement"
  public let statement =
    "For each right and access the emulator reports the flags that the native path reports."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    if let obstacle = background.native.obstacle { return .undecided(obstacle) }
    let spec = RightsFormulas(background, subject)
    let outcome = subject.behaviour.outcome
    let native = background.native.outcome(
      right: AccessCheckVariables.access.term, attempting: AccessCheckVariables.pfec.term)
    var obligation = Obligation(
      premise: Premise.checksOn(subject) && Premise.lookupWorks && Premise.somethingAttempted,
      demand: outcome.reported.isEqual(to: native.flags.bits(from: 0, width: 3)),
      rows: RowSpace(subject: subject), runs: [Run("", subject.program, subject.behaviour)],
      bounds: "\(Domain.access), \(Domain.pfec) but 0, \(Domain.addresses), checks on, lookup ok")
    obligation.assumptions = [
      "native path: the model of hvm_hap_nested_page_fault and p2m_mem_access_check on VMX, where every write "
        + "is also recorded as a read",
      "silent promotions, not counted as differences: " + silentPromotions(spec),
    ]
    obligation.cells = { spec.cells($0) }
    obligation.explain = { model in
      let promoted = native.rightAfter.value(in: model).value != model[AccessCheckVariables.access].value
      let asynchronous = native.flags.value(in: model).value != 0 && !native.isSynchronous.holds(in: model)
      return [
        "native:   \(MemAccess.text(native.flags.value(in: model).value))"
          + (asynchronous ? ", asynchronously" : "") + (promoted ? ", and the right is promoted" : ""),
        "emulator: \(MemAccess.text(outcome, model))",
      ]
    }
    return .applies(obligation)
  }

  /// e.g. `rx2rw/write (becomes rw)`.
  private func silentPromotions(_ spec: RightsFormulas) -> String {
    let found = spec.rights.rights.flatMap { rule in
      guard let promotion = rule.promotion, promotion.reports.value == .nothing else { return [String]() }
      return [AccessKind.read, .write, .fetch].filter { rule.permission(for: $0).value == .promotes }
        .map { "\(rule.right.value.rawValue)/\($0.rawValue) (becomes \(promotion.becomes.value.rawValue))" }
    }
    return found.isEmpty ? "none" : found.joined(separator: ", ")
  }
}
