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

/// vCPU, whether it is to wait, and the request. `hvm_monitor_emul_unimplemented` makes one about no
/// page and no access, and says whether it was placed.
struct MonitorTrapsCallee: Callee {
  private static let emulUnimplemented = "hvm_monitor_emul_unimplemented"
  let names = [FunctionID.monitorTraps.name, emulUnimplemented]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard call.name == Self.emulUnimplemented else { return try send(call, from: frame, machine, in: &world) }
    let none = W.Word(0, width: 32)
    let reason = W.Word(UInt128(VMEvent.reasonEmulUnimplemented), width: 32)
    let summary = Call(.monitorTraps, [W.Word(1, width: 1), reason, W.Word(0, width: 64), none])
    return .truth(try world.result(of: summary) == 1)
  }

  private func send<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: AbstractMachine<W>, in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    try frame.requireVCPU(call, 0, machine)
    let sync = try machine.truth(of: call.values[1], call.offset).word(width: 1)
    let reason = try frame.member("reason", 32, ofRequest: 2, call, machine)
    let gfn = try frame.member("u.mem_access.gfn", 64, ofRequest: 2, call, machine)
    let flags = try frame.member("u.mem_access.flags", 32, ofRequest: 2, call, machine)
    return .word(try world.result(of: Call(.monitorTraps, [sync, reason, gfn, flags])))
  }
}
