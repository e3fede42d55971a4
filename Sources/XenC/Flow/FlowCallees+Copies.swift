// Callees of copies and of what is copied: bytes to and from the guest.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

extension FlowCallees {
  func copy(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    func word(_ index: Int, _ width: Int) throws(Halt) -> Word {
      try self.word(called, index, width: width, machine)
    }
    switch called.name {
    case "__xchg": return .word(unknown("xchg", width: 64, &world))
    case "memcpy", "__builtin_memcpy", "memset", "__builtin_memset":
      try move(called, &machine, &world)
      return called.values[0]
    case "__hvm_copy":
      let flags = try word(4, 32)
      let asks =
        called.values.count > 7 ? try gate(called, 7, machine, &world) : flags.bits(from: 2, width: 1)
      return try call(
        Call(.copy, [try word(1, 64), try word(2, 64), try word(5, 32), flags, asks]), called, machine, &world
      )
    case "hvm_copy_from_guest_linear":
      let asks = called.values.count > 5 ? try gate(called, 5, machine, &world) : Word(1, width: 1)
      let rc = try result(
        of: Call(.copyFromGuestLinear, [try word(1, 64), try word(2, 64), try word(3, 32), asks]), called,
        machine, &world)
      try forget(called.values[0], called, &machine, &world)
      try explain(rc, called, address: try word(1, 64), &machine, &world)
      return .word(rc)
    case "hvm_copy_to_guest_linear":
      if called.values.count > 5, try gate(called, 5, machine, &world).constant != 1 {
        throw machine.unsupported("\(called.name) with the gate closed", called.offset)
      }
      let rc = try result(
        of: Call(.copyToGuestLinear, [try word(0, 64), try word(2, 64), try word(3, 32)]), called, machine,
        &world)
      try explain(rc, called, address: try word(0, 64), &machine, &world)
      return .word(rc)
    case "hvm_long_mode_active":
      return .truth(world.read(Fact("hvm_long_mode_active(current)", width: 1)).isNonZero)
    case "hvm_virtual_to_linear_addr":
      guard let operand else { return nil }
      guard try world.decide(world.ask(Question(.prefetchInSegment)).isNonZero) else {
        return .truth(Condition(false))
      }
      try store(operand.linear, through: 6, called, &machine, &world)
      return .truth(Condition(true))
    default: return nil
    }
  }

  /// v5's argument `send_event`: the context's gate handed on (1), or false (0).
  private func gate(
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
  private func explain(
    _ rc: Word, _ called: FunctionCall<W>, address: Word, _ machine: inout AbstractMachine<W>,
    _ world: inout W
  ) throws(Halt) {
    guard case .pointer(.object) = called.values[4],
      try world.decide(rc == HVMTranslation.badLinearToGFN.rawValue)
    else { return }
    try describeFault(called, 4, address, &machine, &world)
  }

  /// Bytes between the guest and a buffer, or between buffers.
  private func move(
    _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) {
    if isMapping(called.values[0]) {
      guard let mapped else { return try observe(called, machine, &world) { .stores(gfn: $0) } }
      world.observe(.stores(gfn: mapped))
    } else if isMapping(called.values[1]) {
      guard let mapped, let pfec = operand?.pfec else {
        throw machine.unsupported("\(called.name) from a mapping", called.offset)
      }
      // Instruction bytes count as fetched when they are handed out.
      if try !world.decide((pfec & PFEC.insnFetch).isNonZero) { world.observe(.loads(gfn: mapped)) }
    } else {
      // Bytes fetched ahead, on their way in or out.
      if let operand, called.values.prefix(2).contains(where: { isBuffered($0, machine) }) {
        world.observe(.fetches(gfn: frame(operand.linear)))
      }
      try forget(called.values[0], called, &machine, &world)
    }
  }

  private func isBuffered(_ value: Value<Word>, _ machine: AbstractMachine<W>) -> Bool {
    guard case .pointer(.object(let address)) = value else { return false }
    return machine.memory.objects[address.object].name == "hvmemul_ctxt"
  }
}
