// hvmemul_virtual_to_linear as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenC

struct VirtualToLinearCallee: Callee {
  let names = [FunctionID.virtualToLinear.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let linear = try frame.linear(call, machine)
    try frame.store(linear, through: 6, call, &machine, &world)
    // Whether bytes of the instruction are meant: HVM access type 0.
    let isFetch = W.isModular ? [] : [(try frame.word(call, 4, width: 32, machine) == 0).word(width: 1)]
    return .word(try world.result(of: Call(.virtualToLinear, [linear] + isFetch)))
  }
}
