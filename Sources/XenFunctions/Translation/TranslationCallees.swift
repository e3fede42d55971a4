// Translations as C calls them.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// v, address, linear?, pfec, pfinfo, page, gfn, type.
struct TranslateGetPageCallee: Callee {
  let names = [FunctionID.translate.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let address = try frame.word(call, 1, width: 64, machine)
    let isLinear = try machine.decide(machine.truth(of: call.values[2], call.offset), in: &world)
    let found =
      isLinear
      ? try world.translate(linear: address, pfec: try frame.errorCode(call, 3, machine))
      : try world.translate(
        gfn: address.shiftedRight(by: W.Word(UInt128(Page.shift), width: 64), signed: false))
    if try world.decide(found.rc == HVMTranslation.okay.rawValue) {
      try frame.store(found.gfn, through: 5, call, &machine, &world)
      try frame.store(found.gfn, through: 6, call, &machine, &world)
      try frame.store(found.type, through: 7, call, &machine, &world)
    } else if isLinear, try world.decide(found.rc == HVMTranslation.badLinearToGFN.rawValue) {
      try frame.describeFault(call, 4, address, &machine, &world)
    }
    return .word(found.rc)
  }
}

/// vCPU, address, and where the error code is that it may add to. Gives the frame's number, or
/// INVALID_GFN.
struct WalkCallee: Callee {
  let names = [FunctionID.walk.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard case .pointer(.object(let place)) = call.values[2] else {
      throw machine.unsupported("\(call.name) with such an error code", call.offset)
    }
    let type = CType.integer(width: 32, signed: false)
    let order = frame.flags.errorCode
    let pfec = order.ours(
      try machine.word(of: machine.load(place, type, call.offset, in: &world), type, call.offset))
    let found = try world.walk(linear: try frame.word(call, 1, width: 64, machine), pfec: pfec)
    if try world.decide(found.rc == HVMTranslation.okay.rawValue) { return .word(found.gfn) }
    let none = W.Word(0, width: 32)
    func mark(_ code: HVMTranslation, _ bit: UInt64) -> W.Word {
      (found.rc == code.rawValue).choose(W.Word(UInt128(bit), width: 32), none)
    }
    let marks = mark(.gfnPagedOut, PFEC.pagePaged) | mark(.gfnShared, PFEC.pageShared)
    try machine.store(.word(order.theirs(pfec | marks)), at: place, type, call.offset, in: &world)
    return .word(~W.Word(0, width: 64))
  }
}
