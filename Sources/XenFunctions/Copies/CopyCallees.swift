// Copies as C calls them.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

struct CopyCallee: Callee {
  let names = [FunctionID.copy.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let range = try frame.words(call, [(1, 64), (2, 64)], machine)
    let pfec = try frame.errorCode(call, 5, machine)
    let flags = try frame.word(call, 4, width: 32, machine)
    let asks =
      call.values.count > 7 ? try frame.gate(call, 7, machine, &world) : flags.bits(from: 2, width: 1)
    let summary = Call(.copy, range + [pfec, flags, asks])
    return .word(try world.result(of: summary))
  }
}

struct CopyFromGuestLinearCallee: Callee {
  let names = [FunctionID.copyFromGuestLinear.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let asks = call.values.count > 5 ? try frame.gate(call, 5, machine, &world) : W.Word(1, width: 1)
    let words = try frame.words(call, [(1, 64), (2, 64)], machine) + [frame.errorCode(call, 3, machine)]
    let summary = Call(.copyFromGuestLinear, words + [asks])
    let rc = try world.result(of: summary)
    try frame.forget(call.values[0], call, &machine, &world)
    try frame.explain(rc, call, address: words[0], &machine, &world)
    return .word(rc)
  }
}

struct CopyToGuestLinearCallee: Callee {
  let names = [FunctionID.copyToGuestLinear.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    if call.values.count > 5, try frame.gate(call, 5, machine, &world).constant != 1 {
      throw machine.unsupported("\(call.name) with the gate closed", call.offset)
    }
    let words = try frame.words(call, [(0, 64), (2, 64)], machine) + [frame.errorCode(call, 3, machine)]
    let rc = try world.result(of: Call(.copyToGuestLinear, words))
    try frame.explain(rc, call, address: words[0], &machine, &world)
    return .word(rc)
  }
}

extension FlowCallees {
  /// v5's argument `send_event`: the context's gate handed on (1), or false (0).
  fileprivate func gate(
    _ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Word {
    let truth = try machine.truth(of: called.values[index], called.offset)
    if truth.constant == false { return Word(0, width: 1) }
    guard truth == world.read(.contextGate).isNonZero else {
      throw machine.unsupported("\(called.name) with another gate than the context's", called.offset)
    }
    return Word(1, width: 1)
  }

  /// Fills the description of a page fault, if there was one and it is wanted.
  fileprivate func explain(
    _ rc: Word, _ called: FunctionCall<W>, address: Word, _ machine: inout AbstractMachine<W>,
    _ world: inout W
  ) throws(Halt) {
    guard case .pointer(.object) = called.values[4],
      try world.decide(rc == HVMTranslation.badLinearToGFN.rawValue)
    else { return }
    try describeFault(called, 4, address, &machine, &world)
  }
}
