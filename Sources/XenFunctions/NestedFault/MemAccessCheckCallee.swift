// p2m_mem_access_check as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// Guest-physical and linear address, the fault, and where the request goes that the caller is to send.
struct MemAccessCheckCallee: Callee {
  let names = [FunctionID.memAccessCheck.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard case .window(let kind)? = frame.emulation, let npfec = try frame.bitFields(call, 2, machine),
      let read = npfec["read_access"], let write = npfec["write_access"], let fetch = npfec["insn_fetch"]
    else { throw machine.unsupported("\(call.name) about such a fault", call.offset) }
    try requireSame(kind, npfec, call, frame, machine, in: &world)
    let gpa = try frame.word(call, 0, width: 64, machine)
    let gfn = gpa.shiftedRight(by: W.Word(UInt128(Page.shift), width: 64), signed: false)
    let result = try world.result(of: Call(.memAccessCheck, [gfn, read, write, fetch]))
    if try world.decide(result.bits(from: 1, width: 1).isNonZero) {
      let access = NestedFault<W.Word>(read: read.isNonZero, write: write.isNonZero, fetch: fetch.isNonZero)
      let fault = EmulatorModel.PageFault(page: nil, kind: kind, access: access)
      let request = try frame.request(
        [
          "reason": W.Word(UInt128(VMEvent.reasonMemAccess), width: 32), "u.mem_access.gfn": gfn,
          "u.mem_access.flags": fault.flags,
        ], call, &machine)
      try frame.store(request, through: 3, call, &machine, &world)
    }
    return .truth(result.bits(from: 0, width: 1).isNonZero)
  }

  /// What others do not see of the call: it is about the fault that the caller is about.
  private func requireSame<W: EmulatorWorld>(
    _ kind: FaultKind, _ npfec: [String: W.Word], _ call: FunctionCall<W>, _ frame: FlowCallees<W>,
    _ machine: AbstractMachine<W>, in world: inout W
  ) throws(Halt) {
    guard let own = npfec["kind"], let hasAddress = npfec["gla_valid"],
      try world.decide(own == kind.rawValue), try world.decide(hasAddress == (kind == .unknown ? 0 : 1)),
      try world.decide(frame.word(call, 1, width: 64, machine).isEqual(to: frame.linear(call, machine)))
    else { throw machine.unsupported("\(call.name) about another fault", call.offset) }
  }
}
