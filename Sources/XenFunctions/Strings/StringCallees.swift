// What string instructions call.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// Linear address, where the physical one goes, bytes of an item, where the count is, error code.
struct LinearToPhysCallee: Callee {
  let names = [FunctionID.linearToPhys.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let words = try frame.words(call, [(0, 64), (2, 64)], machine)
    let pfec = try frame.errorCode(call, 4, machine)
    let reps = try frame.count(call, 3, &machine, &world)
    let result = try world.result(of: Call(.linearToPhys, [words[0], words[1], reps, pfec]))
    let code = try frame.counted(
      result.bits(from: 0, width: 64), through: 3, from: reps, call, &machine, &world)
    if try world.decide(code == X86Emul.okay.rawValue) {
      try frame.store(result.bits(from: 64, width: 64), through: 1, call, &machine, &world)
    }
    return .word(code)
  }
}

/// Domain, frame, where its type goes. Gives the machine frame, which nobody looks at.
struct QueryTypeCallee: Callee {
  let names = [FunctionID.queryType.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let type = try world.result(of: Call(.queryType, [try frame.word(call, 1, width: 64, machine)]))
    try frame.store(type, through: 2, call, &machine, &world)
    let mfn = frame.unknown("mfn", width: 64, &world)
    return call.result.isRecord ? .bytes(Bytes(size: 8, .word(mfn))) : .word(mfn)
  }
}
