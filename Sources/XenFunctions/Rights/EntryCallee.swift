// p2m->get_entry as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// p2m, gfn, type, right, and what nobody looks at. Without an entry there is no frame, and the
/// right is p2m_access_n.
struct EntryCallee: Callee {
  let names = ["->get_entry"]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    try frame.requireActive(call, machine, &world)
    let gfn = try frame.word(call, 1, width: 64, machine)
    let right = try world.result(of: Call(.getEntry, [gfn]))
    let isAbsent = right == Question.absent
    try frame.store(frame.unknown("p2mt", width: 32, &world), through: 2, call, &machine, &world)
    try frame.store(isAbsent.choose(W.Word(0, width: 32), right), through: 3, call, &machine, &world)
    let mfn = isAbsent.choose(~W.Word(0, width: 64), gfn + FlowCallees<W>.shift)
    return .bytes(Bytes(size: 8, .word(mfn)))
  }
}
