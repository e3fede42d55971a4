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
    func word(_ index: Int, _ width: Int) throws(Halt) -> W.Word {
      try frame.word(call, index, width: width, machine)
    }
    let flags = try word(4, 32)
    let asks =
      call.values.count > 7 ? try frame.gate(call, 7, machine, &world) : flags.bits(from: 2, width: 1)
    let summary = Call(.copy, [try word(1, 64), try word(2, 64), try word(5, 32), flags, asks])
    return .word(try frame.result(of: summary, call, machine, &world))
  }
}

struct CopyFromGuestLinearCallee: Callee {
  let names = [FunctionID.copyFromGuestLinear.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    func word(_ index: Int, _ width: Int) throws(Halt) -> W.Word {
      try frame.word(call, index, width: width, machine)
    }
    let asks = call.values.count > 5 ? try frame.gate(call, 5, machine, &world) : W.Word(1, width: 1)
    let summary = Call(.copyFromGuestLinear, [try word(1, 64), try word(2, 64), try word(3, 32), asks])
    let rc = try frame.result(of: summary, call, machine, &world)
    try frame.forget(call.values[0], call, &machine, &world)
    try frame.explain(rc, call, address: try word(1, 64), &machine, &world)
    return .word(rc)
  }
}

struct CopyToGuestLinearCallee: Callee {
  let names = [FunctionID.copyToGuestLinear.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    func word(_ index: Int, _ width: Int) throws(Halt) -> W.Word {
      try frame.word(call, index, width: width, machine)
    }
    if call.values.count > 5, try frame.gate(call, 5, machine, &world).constant != 1 {
      throw machine.unsupported("\(call.name) with the gate closed", call.offset)
    }
    let summary = Call(.copyToGuestLinear, [try word(0, 64), try word(2, 64), try word(3, 32)])
    let rc = try frame.result(of: summary, call, machine, &world)
    try frame.explain(rc, call, address: try word(0, 64), &machine, &world)
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
