// The ring as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

struct ClaimSlotCallee: Callee {
  let names = [FunctionID.claimSlot.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    try frame.requireMonitor(call, 1, machine)
    let rc = try world.result(of: Call(.claimSlot, []))
    if try world.decide(rc != 0) { world.observe(.sendsNothing) }
    return .word(rc)
  }
}

/// `hvm_monitor_emul_unimplemented`: a request about no page and no access; whether it was placed.
struct EmulUnimplementedCallee: Callee {
  let names = ["hvm_monitor_emul_unimplemented"]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let none = W.Word(0, width: 32)
    let reason = W.Word(UInt128(VMEvent.reasonEmulUnimplemented), width: 32)
    let summary = Call(.monitorTraps, [W.Word(1, width: 1), reason, W.Word(0, width: 64), none])
    return .truth(try world.result(of: summary) == 1)
  }
}
