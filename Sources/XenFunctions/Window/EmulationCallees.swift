// The emulation of a whole instruction as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// The context of an emulation is its caller's own: here it becomes what the callee finds, and is
/// gone when the callee is.
struct EmulateOneCallee: Callee {
  let names = [FunctionID.emulateOne.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let (place, type) = try frame.context(call, machine)
    guard let operand = frame.operand, let emulation = frame.emulation,
      !machine.memory.objects[place.object].isOutside,
      let slots = machine.program.types.offset(of: "mfn", in: type)
    else { throw machine.unsupported("\(call.name) with such a context", call.offset) }
    func held(_ offset: Int, _ size: Int) throws(Halt) -> W.Word {
      guard
        let word = machine.memory.objects[place.object].bytes.read(at: place.offset + offset, size: size)
          .word(size: size)
      else { throw machine.undefined("a context that is not initialised", call.offset) }
      return word
    }
    world.state.slots = [try held(slots, 8), try held(slots + 8, 8)]
    if let gate = machine.program.types.offset(of: "send_event", in: type) {
      world.state.contextGate = try held(gate, 1).isNonZero.word(width: 1)
    } else {
      // The model's context says what it is for in all revisions.
      let isWindow = if case .window = emulation { true } else { false }
      world.state.contextGate = W.Condition(isWindow).word(width: 1)
    }
    world.state.kind =
      try isWithoutWrites(call, machine)
      ? .noWrite : world.decide(supplied(held, in: type, machine).isNonZero) ? .setContextData : .normal
    let kind = W.Word(UInt128(world.state.kind.rawValue), width: 32)
    let rc = try world.result(
      of: Call(.emulateOne, [operand.linear, kind, world.state.contextGate, world.state.vcpuGate]))
    world.state.kind = .normal
    (world.state.contextGate, world.state.emulated) = (W.Word(0, width: 1), rc)
    return .word(rc)
  }
}

extension EmulateOneCallee {
  /// The hooks that are passed are those that write nothing.
  private func isWithoutWrites<W: EmulatorWorld>(_ call: FunctionCall<W>, _ machine: AbstractMachine<W>)
    throws(Halt) -> Bool
  {
    for table in HookTable.allCases where call.passes("&" + table.rawValue, 1, machine) {
      return table == .discarding
    }
    throw machine.unsupported("\(call.name) with such a table of hooks", call.offset)
  }

  /// `set_context` of the context, 1 bit.
  private func supplied<W: EmulatorWorld>(
    _ held: (Int, Int) throws(Halt) -> W.Word, in type: CType, _ machine: AbstractMachine<W>
  ) throws(Halt) -> W.Word {
    guard let place = machine.program.types.offset(of: "set_context", in: type) else {
      return W.Word(0, width: 1)
    }
    return try held(place, 1).isNonZero.word(width: 1)
  }
}

/// The registers that a reply has brought become the vCPU's.
struct SetRegistersCallee: Callee {
  let names = ["hvm_vm_event_set_registers"]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    world.takeNewRegisters()
    return .nothing
  }
}

/// The hooks are those that its caller was given.
struct X86EmulateCallee: Callee {
  let names = [FunctionID.x86Emulate.name, "x86_emulate_wrapper"]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard call.passes(Harness.hooks, 1, machine) else {
      throw machine.unsupported("\(call.name) with other hooks than the caller's", call.offset)
    }
    return .word(try world.result(of: Call(.x86Emulate, [try frame.linear(call, machine)])))
  }
}

extension FunctionCall where W: EmulatorWorld {
  /// Whether an argument points to what was there before the run under this name.
  fileprivate func passes(_ name: String, _ index: Int, _ machine: AbstractMachine<W>) -> Bool {
    guard values.indices.contains(index), case .pointer(.object(let address)) = values[index],
      let known = machine.outsideAddress(name)
    else { return false }
    return address.object == known.object && address.offset == 0
  }
}

/// Kind, vector, error code, and v5's `send_event`.
struct EmulateOneVMEventCallee: Callee {
  let names = [FunctionID.emulateOneVMEvent.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard let emulation = frame.emulation, let number = try frame.word(call, 0, width: 32, machine).constant,
      let kind = EmulKind(rawValue: UInt64(truncatingIfNeeded: number))
    else { throw machine.unsupported("an emulation of another kind", call.offset) }
    let isWindow = if case .window = emulation { true } else { false }
    let asks =
      call.values.count > 3
      ? try frame.word(call, 3, width: 1, machine) : W.Condition(isWindow).word(width: 1)
    switch emulation {
    case .window(let kind): world.observe(.windowOpens(kind))
    case .reply(let page, let sentAt):
      try world.findInstruction(kind)
      let now = world.state.committed
      world.observe(.emulatesForReply(page: page, sentAt: sentAt, now: now))
      // What lies at another RIP is not this instruction.
      guard sentAt == now || world.state.knowsNext else { return .nothing }
    }
    let rc = try world.result(
      of: Call(
        .emulateOneVMEvent, [asks, W.Word(UInt128(kind.rawValue), width: 32), world.state.vcpuGate]))
    world.state.emulated = rc
    if isWindow { world.observe(.windowCloses(rc: rc)) }
    return .nothing
  }
}

/// Nobody supplies the bytes.
struct InitPerInsnCallee: Callee {
  let names = [FunctionID.initPerInsn.name]

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    guard let operand = frame.operand,
      try !world.decide(frame.word(call, 2, width: 32, machine).isNonZero)
    else { return nil }
    _ = try world.result(of: Call(.initPerInsn, [operand.linear]))
    return .nothing
  }
}
