// Callees of the emulation of one whole instruction.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

extension FlowCallees {
  func instruction(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch called.name {
    case "hvm_emulate_init_per_insn":
      // Nobody supplies the bytes.
      guard let operand, try !world.decide(word(called, 2, width: 32, machine).isNonZero) else { return nil }
      _ = try result(of: Call(.initPerInsn, [operand.linear]), called, machine, &world)
      return .nothing
    case "x86_emulate", "x86_emulate_wrapper":
      guard let operand else { return nil }
      return try call(Call(.x86Emulate, [operand.linear]), called, machine, &world)
    // No device model's answer is pending.
    case "hvm_ioreq_needs_completion", "ioreq_needs_completion": return .truth(Condition(false))
    case "hvm_local_events_need_delivery": return .word(unknown(called.name, width: 32, &world))
    case "get_cpu_info":
      return .pointer(
        .object(machine.outsideAddress("cpu_info", machine.program.types.tagged("struct cpu_info"))))
    case "hvm_emulate_init_once":
      let (place, type) = try context(called, machine)
      guard let size = machine.program.types.size(of: type) else { return nil }
      machine.memory.objects[place.object].bytes.write(.zero, at: place.offset, size: size)
      return .nothing
    case "hvm_emulate_one", "_hvm_emulate_one":
      return .word(try emulateOne(called, machine, &world))
    case "hvm_monitor_emul_unimplemented":
      // About no page and no access; whether it was placed.
      let none = Word(0, width: 32)
      let reason = Word(UInt128(VMEvent.reasonEmulUnimplemented), width: 32)
      let rc = try result(
        of: Call(.monitorTraps, [Word(1, width: 1), reason, Word(0, width: 64), none]), called, machine,
        &world)
      return .truth(rc == 1)
    default: return nil
    }
  }

  /// The `struct hvm_emulate_ctxt` that is passed on.
  private func context(
    _ called: FunctionCall<W>, _ machine: AbstractMachine<W>
  ) throws(Halt) -> (place: Address<Word>, type: CType) {
    guard case .pointer(.object(let place)) = called.values[0],
      case .pointer(let type) = called.arguments[0].type
    else { throw machine.unsupported("\(called.name) with such a context", called.offset) }
    return (place, type)
  }

  /// The context of an emulation is its caller's own: here it becomes what the
  /// callee finds, and is gone when the callee is.
  private func emulateOne(
    _ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Word {
    let (place, type) = try context(called, machine)
    guard let operand, let emulation, !machine.memory.objects[place.object].isOutside,
      let slots = machine.program.types.offset(of: "mfn", in: type)
    else { throw machine.unsupported("\(called.name) with such a context", called.offset) }
    func held(_ offset: Int, _ size: Int) throws(Halt) -> Word {
      guard
        let word = machine.memory.objects[place.object].bytes.read(at: place.offset + offset, size: size)
          .word(size: size)
      else { throw machine.undefined("a context that is not initialised", called.offset) }
      return word
    }
    world.state.slots = [try held(slots, 8), try held(slots + 8, 8)]
    if let gate = machine.program.types.offset(of: "send_event", in: type) {
      world.state.contextGate = try held(gate, 1).isNonZero.word(width: 1)
    } else {
      // The model's context says what it is for in all revisions.
      let isWindow = if case .window = emulation { true } else { false }
      world.state.contextGate = Condition(isWindow).word(width: 1)
    }
    let rc = try result(
      of: Call(.emulateOne, [operand.linear, world.state.contextGate, world.state.vcpuGate]), called,
      machine, &world)
    world.state.contextGate = Word(0, width: 1)
    return rc
  }
}
