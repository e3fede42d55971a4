// Callees of the hooks: what reads or writes an operand in place, and words about it.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

extension FlowCallees {
  func access(
    _ callee: AccessCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch callee {
    case .isX86SystemSegment: return .truth(world.read(.systemSegment).isNonZero)
    case .bootCpuHas: return .truth(Condition(true))
    case .findMMIOCache: return try cache(called, &machine, &world)
    case .getSegReg:
      return .pointer(
        .object(
          machine.outsideAddress(
            "a segment register", machine.program.types.tagged("struct segment_register"))))
    case .x86EmulRMW:
      if isMapping(called.values[0]) {
        try observe(called, machine, &world) { .loads(gfn: $0) }
        try observe(called, machine, &world) { .stores(gfn: $0) }
      } else {
        try forget(called.values[0], called, &machine, &world)
      }
      return .word(Word(0, width: 32))
    case .writeU16, .writeU32, .writeU64:
      let width = called.arguments.last?.type.width ?? 0
      world.note(left: "the width of a store", Word(UInt128(width), width: 32), isOrdered: false)
      try observe(called, machine, &world) { .stores(gfn: $0) }
      return .nothing
    case .cmpxchg, .cmpxchgLocal:
      let old = try word(called, 1, width: 64, machine)
      return .word(try exchange(old, called, machine, &world))
    case .cmpxchg16b, .cmpxchg16bLocal:
      guard case .pointer(.object(let place)) = called.values[1] else { return nil }
      let type = CType.integer(width: 128, signed: false)
      let old = try machine.word(
        of: machine.load(place, type, called.offset, in: &world), type, called.offset)
      return .word(try exchange(old, called, machine, &world))
    }
  }

  /// What is kept of an instruction that is replayed for a device model: none is, so nothing is
  /// found, and a new entry is empty. The last argument says whether one is made; or where in the
  /// access it begins, which is nowhere where none is.
  private func cache(
    _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Value<Word> {
    let last = called.values.count - 1
    let argument = try word(called, last, width: 32, machine)
    let isOnlySought = called.arguments[last].type == .bool ? argument == 0 : argument == UInt64(UInt32.max)
    if try world.decide(isOnlySought) { return .pointer(.null) }
    return .pointer(
      .object(machine.outsideAddress("cache", machine.program.types.tagged("struct hvm_mmio_cache"))))
  }

  package func linear(_ called: FunctionCall<W>, _ machine: AbstractMachine<W>) throws(Halt) -> Word {
    guard let operand else {
      throw machine.unsupported("\(called.name) in a function without an operand", called.offset)
    }
    return operand.linear
  }

  // MARK: Operands in place

  /// Of a pointer that mapping gave back.
  func isMapping(_ value: Value<Word>) -> Bool {
    if case .pointer(.number) = value { true } else { false }
  }

  /// The operand's one or two pages, as the layout of all proofs has them.
  func observe(
    _ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W,
    _ observation: (Word) -> Observation<Word>
  ) throws(Halt) {
    guard let operand, isMapping(called.values[0]) else {
      throw machine.unsupported("\(called.name) of something else than a mapped operand", called.offset)
    }
    let size = Word(UInt128(Page.size), width: 64)
    let inPage = operand.linear & Page.offsetMask
    world.observe(observation(frame(operand.linear)))
    if try world.decide(size.isLess(than: inPage + operand.bytes, signed: false)) {
      world.observe(observation(frame(operand.linear + (size - inPage))))
    }
  }

  /// The frame behind a linear page.
  func frame(_ linear: Word) -> Word {
    linear.shiftedRight(by: Word(UInt128(Page.shift), width: 64), signed: false)
      + Word(UInt128(PageLayout.gfnBase &- (PageLayout.linearBase >> UInt64(Page.shift))), width: 64)
  }

  /// What a compare-exchange finds: what was expected, or something else.
  private func exchange(
    _ old: Word, _ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Word {
    try observe(called, machine, &world) { .loads(gfn: $0) }
    let matches = world.ask(Question(.matches, world.state.operation))
    guard try world.decide(matches.isNonZero) else { return old + Word(1, width: old.width) }
    try observe(called, machine, &world) { .stores(gfn: $0) }
    return old
  }

  // MARK: Buffers

  /// Writes something that nothing is known of.
  package func forget(
    _ value: Value<Word>, _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) {
    guard case .pointer(.object(let address)) = value else { return }
    let object = machine.memory.objects[address.object]
    guard !object.isOutside else { return }
    let size = object.bytes.size
    guard size <= 16, address.choices.isEmpty else {
      throw machine.unsupported("\(called.name) into \(object.name)", called.offset)
    }
    machine.memory.objects[address.object].bytes.write(
      .word(unknown(called.name, width: 8 * size, &world)), at: 0, size: size)
  }
}
