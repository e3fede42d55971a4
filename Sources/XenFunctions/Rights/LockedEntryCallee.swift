// Entries of one p2m as C looks them up with a lock held, and how it gives the lock back.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// p2m, gfn, type, right, how, order. A view's entry is its own: unlike the processor's it is
/// never the host's.
struct LockedEntryCallee: Callee {
  let names = [
    FunctionID.lockedEntry.name, "get_gfn_type_access", "_get_gfn_type_access", "__get_gfn_type_access",
  ]
  /// P2M_ALLOC, P2M_UNSHARE.
  let ignored = 4..<5

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let table = try GuestTable(call, machine, in: &world)
    let gfn = try frame.word(call, 1, width: 64, machine)
    guard gfn.constant != nil || !W.isModular else {
      throw machine.unsupported("\(call.name) about a frame that is not known", call.offset)
    }
    // The host's lock is what others see of both.
    if table == .host { GuestTable.lock(in: &world) } else { frame.tell(call, machine, &world) }
    let right = try right(gfn, table, in: &world)
    let isAbsent = right == Question.absent
    try frame.store(GuestTable.type(gfn, in: &world), through: 2, call, &machine, &world)
    try frame.store(isAbsent.choose(W.Word(0, width: 32), right), through: 3, call, &machine, &world)
    let order =
      table == .host || !W.isModular
      ? W.Word(0, width: 32) : frame.unknown("page_order", width: 32, &world)
    try frame.store(order, through: 5, call, &machine, &world)
    let mfn = isAbsent.choose(~W.Word(0, width: 64), gfn + FlowCallees<W>.shift)
    return .bytes(Bytes(size: 8, .word(mfn)))
  }

  private func right<W: EmulatorWorld>(_ gfn: W.Word, _ table: GuestTable, in world: inout W) throws(Halt)
    -> W.Word
  {
    // Where no view is active, the host's entry is the one that the processor goes by.
    if W.isModular, table == .host, try !world.decide(world.read(.altp2mActive).isNonZero) {
      return try world.result(of: Call(.getEntry, [gfn]))
    }
    return try table.right(ofFrame: gfn, in: &world)
  }
}

/// p2m, gfn.
struct PutEntryCallee: Callee {
  let names = [FunctionID.putEntry.name, "__put_gfn"]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    if try GuestTable(call, machine, in: &world) == .host {
      GuestTable.unlock(in: &world)
    } else {
      frame.tell(call, machine, &world)
    }
    return .nothing
  }
}
