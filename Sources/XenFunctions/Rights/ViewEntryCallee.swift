// The entry of a view as C looks it up with a lock held.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// p2m, gfn, type, right, how, order. Unlike the processor it never sees the host's entry.
struct ViewEntryCallee: Callee {
  let names = [
    FunctionID.viewEntry.name, "get_gfn_type_access", "_get_gfn_type_access", "__get_gfn_type_access",
  ]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard case .pointer(.object(let address)) = call.values[0],
      machine.memory.objects[address.object].name == FlowCallees<W>.activeView
    else { throw machine.unsupported("\(call.name) of another p2m than the active view's", call.offset) }
    let gfn = try frame.word(call, 1, width: 64, machine)
    guard gfn.constant != nil else {
      throw machine.unsupported("\(call.name) about a frame that is not known", call.offset)
    }
    let page = try world.situationPage(ofFrame: gfn)
    let right = GuestModel.rightWord(.viewRight, page: page, in: &world)
    let isAbsent = right == Question.absent
    try frame.store(frame.unknown("p2mt", width: 32, &world), through: 2, call, &machine, &world)
    try frame.store(isAbsent.choose(W.Word(0, width: 32), right), through: 3, call, &machine, &world)
    try frame.store(frame.unknown("page_order", width: 32, &world), through: 5, call, &machine, &world)
    let mfn = isAbsent.choose(~W.Word(0, width: 64), gfn + FlowCallees<W>.shift)
    return .bytes(Bytes(size: 8, .word(mfn)))
  }
}
