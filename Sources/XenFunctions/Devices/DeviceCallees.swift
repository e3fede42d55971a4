// Devices as C calls them.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// Device memory or a port, where, where the count is, bytes of an item, direction, backwards or
/// not; of `hvmemul_do_io` also whether data are in the guest's memory; where they are.
struct DeviceCallee: Callee {
  let function: FunctionID
  var names: [String] { [function.name] }

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let none = W.Word(0, width: 64)
    func flag(_ index: Int, _ machine: AbstractMachine<W>) throws(Halt) -> Bool {
      guard let flag = try machine.truth(of: call.values[index], call.offset).constant else {
        throw machine.unsupported("\(call.name) of one kind or another", call.offset)
      }
      return flag
    }
    func word(_ flag: Bool) -> W.Word { W.Word(flag ? 1 : 0, width: 1) }
    guard try world.decide(frame.word(call, 5, width: 32, machine) == 0) else {
      throw machine.unsupported("\(call.name) backwards", call.offset)
    }
    let isMMIO = try flag(0, machine)
    let isMemory = function == .doIOAddr ? true : try flag(6, machine)
    let reads = try world.decide(frame.word(call, 4, width: 32, machine).isNonZero)
    let reps = try frame.count(call, 2, &machine, &world)
    let result = try world.result(
      of: Call(
        function,
        [
          word(isMMIO), word(reads), isMMIO ? try frame.word(call, 1, width: 64, machine) : none,
          word(isMemory),
          isMemory ? try frame.word(call, call.values.count - 1, width: 64, machine) : none,
          try frame.word(call, 3, width: 64, machine), reps,
        ]))
    return .word(try frame.counted(result, through: 2, call, &machine, &world))
  }
}

/// Cache, guest-physical address, size, direction, buffer, offset in it.
struct PhysMMIOCallee: Callee {
  let names = [FunctionID.physMMIO.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let words = try frame.words(call, [(3, 32), (1, 64), (2, 64)], machine)
    return .word(
      try world.result(
        of: Call(.physMMIO, [words[0].isNonZero.word(width: 1)] + words.dropFirst())))
  }
}

/// Domain, frame, for reading only, where its type goes, where the page goes.
struct MemoryPageCallee: Callee {
  let names = [FunctionID.memoryPage.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let gfn = try frame.word(call, 1, width: 64, machine)
    let found = try world.result(of: Call(.memoryPage, [gfn]))
    let rc = found.bits(from: 0, width: 32)
    if try world.decide(rc == 0) {
      world.observe(.gets(gfn: gfn))
      try frame.store(found.bits(from: 32, width: 32), through: 3, call, &machine, &world)
      try frame.store(gfn, through: 4, call, &machine, &world)
    }
    return .word(rc)
  }
}
