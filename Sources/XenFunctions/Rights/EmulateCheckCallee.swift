// p2m_mem_access_emulate_check as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenC

/// The vCPU, and the reply.
struct EmulateCheckCallee: Callee {
  let names = [FunctionID.emulateCheck.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    try frame.requireVCPU(call, 0, machine)
    let gfn = try frame.member("u.mem_access.gfn", 64, ofRequest: 1, call, machine)
    let flags = try frame.member("u.mem_access.flags", 32, ofRequest: 1, call, machine)
    return .truth(try world.result(of: Call(.emulateCheck, [gfn, frame.flags.access.ours(flags)])).isNonZero)
  }
}
