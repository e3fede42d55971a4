// hvm_hap_nested_page_fault from its lock to its end, for memory.

import BitVectors
import Emulation
import SMT
import XenABI

/// A nested page fault.
public enum NestedFaultContract {
  public static func fault(_ page: FaultedPage, _ kind: FaultKind, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    contract.requires("a fault is about an access", Formula.any(FaultAccess.bits))
    contract.assumes("a nested fault is about memory, and no #VE is wanted")
    if page == .named {
      contract.requires("the page has an entry", page.right() != Question.absent)
    }
    let begins = traits.slot == .reserved ? reserves(&contract) : Formula(true)
    let (check, traps) = (FunctionID.memAccessCheck.result(), FunctionID.monitorTraps.result())
    let mayPropagate = begins && Formula(page == .named) && Fact.altp2mActive.isSet
    let isPropagated = mayPropagate && FunctionID.getOrPropagate.result() == 1
    let isViolation = begins && !isPropagated && FaultAccess.breaks(page.right(), traits.accessValues)
    let (stops, hasRequest) = (check.bits(from: 0, width: 1), check.bits(from: 1, width: 1))
    let sends = isViolation && hasRequest == 1

    contract.shows(.locks, when: begins)
    contract.calls(
      .getOrPropagate, [page.gfn], result: FunctionID.getOrPropagate.result(), when: mayPropagate)
    page.look(&contract, when: begins && !isPropagated)
    contract.calls(.memAccessCheck, [page.gfn] + FaultAccess.words, result: check, when: isViolation)
    contract.shows(.unlocks, when: begins)
    // Never with the lock held: sending may sleep.
    contract.calls(
      .monitorTraps, [stops, Term.number(VMEvent.reasonMemAccess, 32), page.gfn, FaultAccess.flags(kind)],
      result: traps, when: sends)
    contract.result = (sends && traps.bits(from: 31, width: 1) == 1).choose(
      Term(0, width: 32), Term(1, width: 32))
    return contract
  }

  /// Its switch over the entry's right.
  public static func violation(_ traits: Traits) -> FlowContract {
    var contract = FlowContract()
    contract.result = FaultAccess.breaks(FlowArgument.right, traits.accessValues).word(width: 1)
    return contract
  }

  /// An idea to try: the slot is taken first, while no lock is held.
  /// - Returns: whether what comes next is known.
  private static func reserves(_ contract: inout FlowContract) -> Formula {
    let claim = SlotClaim(hasRing: true, hasReservedSlot: false)
    contract.shows(.sleeps(locks: 0), when: claim.waits)
    claim.showsUseAfterFree(in: &contract, when: Formula(true))
    contract.counters[.reservedSlots] = Term(1, width: 32)
    return !claim.isVain
  }
}
