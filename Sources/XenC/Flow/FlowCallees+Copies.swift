// What is copied: bytes between the guest and a buffer.

import BitVectors
import CSemantics
import Emulation
import XenABI

extension FlowCallees {
  func copy(
    _ callee: CopyingCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch callee {
    case .xchg: return .word(unknown("xchg", width: 64, &world))
    case .memcpy, .builtinMemcpy, .memset, .builtinMemset:
      try move(called, &machine, &world)
      return called.values[0]
    case .hvmLongModeActive:
      return .truth(world.read(Fact("hvm_long_mode_active(current)", width: 1)).isNonZero)
    case .hvmVirtualToLinearAddr: return try segment(called, &machine, &world)
    }
  }

  /// Segment, its register, offset, bytes, access type, code segment, where the address goes.
  /// Segments have the base 0.
  private func segment(
    _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    guard let operand else { return nil }
    let isInside: Condition
    if let subject = operand.segment {
      let index = subject == .prefetchInSegment ? 0 : world.state.operation
      isInside = world.ask(Question(subject, index)).isNonZero
    } else {
      isInside = !world.read(.fetchLeavesSegment).isNonZero
    }
    guard try world.decide(isInside) else { return .truth(Condition(false)) }
    try store(try word(called, 2, width: 64, machine), through: 6, called, &machine, &world)
    return .truth(Condition(true))
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
