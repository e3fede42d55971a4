// hvmemul_virtual_to_linear as C calls it, and what it calls itself.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// Segment, offset, bytes of an item, where the count is (or null), access type, context, where
/// the address goes. Segments have the base 0.
struct VirtualToLinearCallee: Callee {
  let names = [FunctionID.virtualToLinear.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let words = try frame.words(call, [(1, 64), (2, 64), (4, 32)], machine)
    let reps = try frame.count(call, 3, &machine, &world)
    let result = try world.result(of: Call(.virtualToLinear, [words[0], words[1], reps, words[2]]))
    try frame.store(words[0], through: 6, call, &machine, &world)
    return .word(try frame.counted(result, through: 3, from: reps, call, &machine, &world))
  }
}

extension FlowCallees {
  /// The count that a pointer leads to, 64 bits; 1 where it is null.
  func count(
    _ called: FunctionCall<W>, _ index: Int, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Word {
    switch called.values[index] {
    case .pointer(.null): return Word(1, width: 64)
    case .pointer(.object(let place)):
      return try machine.word(
        of: machine.load(place, .unsignedLong, called.offset, in: &world), .unsignedLong, called.offset)
    default: throw machine.unsupported("\(called.name) with such a count", called.offset)
    }
  }

  /// Stores the count in front of a code. Nothing is known of it where the code is another than okay.
  /// - Parameter reps: what it was, where it is never made more, and never none.
  /// - Returns: X86EMUL_*.
  func counted(
    _ result: Word, through index: Int, from reps: Word? = nil, _ called: FunctionCall<W>,
    _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Word {
    let code = result.bits(from: 0, width: 32)
    if try world.decide(code == X86Emul.okay.rawValue) {
      let made = result.bits(from: 32, width: 32).resized(to: 64, signed: false)
      try store(reps?.constant == 1 ? Word(1, width: 64) : made, through: index, called, &machine, &world)
    } else {
      try store(unknown("reps", width: 64, &world), through: index, called, &machine, &world)
    }
    return code
  }
}
