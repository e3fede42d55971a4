// p2m->get_entry, and how a view comes to have an entry, as C calls them.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// p2m, gfn, type, right, how, order, whether #VE is suppressed. Without an entry there is no frame,
/// and the right is p2m_access_n.
struct EntryCallee: Callee {
  let names = ["->get_entry"]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let gfn = try frame.word(call, 1, width: 64, machine)
    if case .pointer(.object)? = call.values.dropFirst(6).first {
      // No #VE is wanted. All else is as the caller has found it.
      try frame.store(W.Word(1, width: 8), through: 6, call, &machine, &world)
      return .bytes(Bytes(size: 8, .word(gfn + FlowCallees<W>.shift)))
    }
    let right = try right(gfn, call, frame, machine, in: &world)
    let isAbsent = right == Question.absent
    let type =
      W.isModular ? frame.unknown("p2mt", width: 32, &world) : try GuestTable.type(gfn, in: &world)
    try frame.store(type, through: 2, call, &machine, &world)
    try frame.store(isAbsent.choose(W.Word(0, width: 32), right), through: 3, call, &machine, &world)
    let mfn = isAbsent.choose(~W.Word(0, width: 64), gfn + FlowCallees<W>.shift)
    return .bytes(Bytes(size: 8, .word(mfn)))
  }

  private func right<W: EmulatorWorld>(
    _ gfn: W.Word, _ call: FunctionCall<W>, _ frame: FlowCallees<W>, _ machine: AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> W.Word {
    guard W.isModular else {
      return try GuestTable(call, machine, in: &world).right(ofFrame: gfn, in: &world)
    }
    try frame.requireActive(call, machine, &world)
    return try world.result(of: Call(.getEntry, [gfn]))
  }
}

/// The view's p2m, a frame number, and what is known of the host's entry: frame, type, right, order.
/// What it finds in the view takes their place.
struct GetOrPropagateCallee: Callee {
  let names = [FunctionID.getOrPropagate.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard try GuestTable(call, machine, in: &world) == .activeView else {
      throw machine.unsupported("\(call.name) of the host's p2m", call.offset)
    }
    let gfn = try frame.word(call, 1, width: 64, machine)
    let isCopied = try world.result(of: Call(.getOrPropagate, [gfn]))
    if try world.decide(isCopied.isNonZero) { return .truth(W.Condition(true)) }
    let right: W.Word =
      if let given = world.state.givenRight { given } else { try world.result(of: Call(.getEntry, [gfn])) }
    try frame.store(right, through: 4, call, &machine, &world)
    return .truth(W.Condition(false))
  }
}
