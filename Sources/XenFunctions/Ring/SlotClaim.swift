// __vm_event_claim_slot for the guest's own vCPU.

import BitVectors
import Emulation
import SMT
import XenABI

/// A slot is free, or the vCPU waits until one is.
struct SlotClaim {
  let waits: Formula
  /// The ring was freed between its waking and its running.
  let isVain: Formula

  init(hasRing: Bool, hasReservedSlot: Bool) {
    let isFree = Fact.answer(to: Question(.freeSlots)).word != 0
    waits = Formula(hasRing && !hasReservedSlot) && !isFree
    let freed = UInt64(WaitOutcome.allCases.firstIndex(of: .slotFreed)!)
    isVain = waits && Fact.answer(to: Question(.wait)).word != freed
  }

  /// It goes on in what was freed.
  func showsUseAfterFree(in contract: inout FlowContract, when condition: Formula) {
    contract.faults("use after free: vm_event_wait_slot after vm_event_disable", when: isVain && condition)
  }
}
