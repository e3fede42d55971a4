// _hvm_emulate_one and, around it, hvm_emulate_one_vm_event.

import BitVectors
import Emulation
import SMT
import XenABI

extension FlowContract {
  /// hvm_emulate_one_vm_event is called.
  /// - Parameters:
  ///   - asks: v5's argument `send_event`.
  ///   - gate: how the vCPU's gate stands meanwhile.
  mutating func emulates(_ kind: EmulKind = .normal, asks: Bool, gate: Term, when condition: Formula) {
    calls(
      .emulateOneVMEvent, [Term(asks ? 1 : 0, width: 1), Term.number(kind.rawValue, 32), gate],
      result: FunctionID.emulateOneVMEvent.result(), when: condition)
  }
}

/// One instruction.
public enum EmulateOneContract {
  /// Where it lies; one stands for all.
  public static let instruction = Instruction(page: 0, operations: [])
  private static var start: Term { Term.number(PageLayout.linear(page: instruction.page), 64) }

  /// _hvm_emulate_one: bytes are fetched ahead, then x86_emulate goes on.
  public static func emulateOne(_ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    let rc = FunctionID.x86Emulate.result()
    contract.assumes("no device model's answer is pending")
    contract.calls(.initPerInsn, [start], result: FunctionID.initPerInsn.result(), when: Formula(true))
    contract.calls(.x86Emulate, [start], result: rc, when: Formula(true))
    if traits.mmioLatch == .cleared {
      contract.state.latchedRead = Term(0, width: 1)
      contract.state.latchedWrite = Term(0, width: 1)
    }
    contract.result = rc
    return contract
  }

  /// hvm_emulate_one_vm_event, with X86EMUL_* as it sees it.
  /// - Parameter isForReply: called by hvm_vm_event_do_resume; else in a window.
  public static func vmEvent(isForReply: Bool, _ kind: EmulKind, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 32)
    let rc = FunctionID.emulateOne.result()
    contract.assumes("the listener wants to hear of what the emulator lacks")
    let asks = !isForReply || traits.resume == .checkedElsewhere
    // Whoever opens a window sees to the vCPU's gate. For a reply it stays as
    // it is, but for an idea to try.
    let opensGate = isForReply && asks && traits.gate == .assertion
    contract.calls(
      .emulateOne,
      [
        start, Term.number(kind.rawValue, 32), Term(asks ? 1 : 0, width: 1),
        opensGate ? Term(1, width: 1) : Fact.sendEvent.word,
      ], result: rc, when: Formula(true))
    // About no page and no access.
    contract.calls(
      .monitorTraps,
      [
        Term(1, width: 1), Term.number(VMEvent.reasonEmulUnimplemented, 32), Term(0, width: 64),
        Term(0, width: 32),
      ], result: FunctionID.monitorTraps.result(), when: rc.emulates(.unimplemented))
    // The context was its own.
    contract.state.slots = [Term(0, width: 64), Term(0, width: 64)]
    contract.state.contextGate = Term(0, width: 1)
    if opensGate { contract.state.vcpuGate = Term(0, width: 1) }
    contract.result = rc
    return contract
  }
}
