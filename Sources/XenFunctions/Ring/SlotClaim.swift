// __vm_event_claim_slot for the guest's own vCPU.

import BitVectors
import Emulation
import SMT
import XenABI

/// A slot is free, or the vCPU waits until one is or the ring is gone.
struct SlotClaim {
  let waits: Formula
  /// It waited, and the ring is gone.
  let isVain: Formula

  init(hasRing: Bool, hasReservedSlot: Bool) {
    let isFree = Fact.answer(to: Question(.freeSlots)).word != 0
    waits = Formula(hasRing && !hasReservedSlot) && !isFree
    let freed = UInt64(WaitOutcome.allCases.firstIndex(of: .slotFreed)!)
    isVain = waits && Fact.answer(to: Question(.wait)).word != freed
  }

  /// The vCPU's gate lives in what goes with the ring.
  func closesGate(of contract: inout FlowContract) {
    contract.state.vcpuGate = isVain.choose(Term(0, width: 1), contract.state.vcpuGate)
  }
}
