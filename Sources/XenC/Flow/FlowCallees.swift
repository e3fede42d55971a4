// Functions that the emulator's functions call and that are not executed: what
// each asks of the world, shows and returns. A page is known by the guest frame
// number it was found under, which is what stands for the pointer to it; its
// machine frame number is the one that the layout of all proofs gives it.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

/// The situation of one function that is run: what its callees are answered from.
package final class FlowCallees<W: EmulatorWorld> {
  package typealias Word = W.Word
  package typealias Condition = W.Word.Condition

  package let operand: FlowOperand<Word>?
  /// The frame mapped last, by guest frame number.
  var mapped: Word?
  /// How many words were made up.
  private var unknowns = 0

  /// The altp2m view that is asked about; nil for the one that the processor goes by.
  package let view: FlowView<Word>?
  /// What an emulation of a whole instruction is for.
  package let emulation: FlowEmulation?

  let contracts: CalleeContracts
  private let callees: CalleeTable

  init(
    _ contracts: CalleeContracts, _ callees: CalleeTable, operand: FlowOperand<Word>?,
    emulation: FlowEmulation?, view: FlowView<Word>?
  ) {
    (self.contracts, self.callees) = (contracts, callees)
    (self.operand, self.emulation, self.view) = (operand, emulation, view)
  }

  func answer(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    if let plain = contracts.answers[called.name] {
      note(called, machine, &world)
      return plain.value(called.result)
    }
    switch called.name {
    case "get_current_vcpu":
      return .pointer(
        .object(machine.outsideAddress("current", machine.program.types.tagged("struct vcpu"))))
    case "container_at":
      guard case .pointer(.object(var address)) = called.values[0],
        let back = try machine.word(of: called.values[1], .unsignedLong, called.offset).constant
          .flatMap({ Int(exactly: $0) })
      else { throw machine.unsupported("container_of such a pointer", called.offset) }
      address.offset -= back
      address.extent = 0..<machine.memory.objects[address.object].bytes.size
      guard address.extent.contains(address.offset) else {
        throw machine.undefined("container_of what is not in a container", called.offset)
      }
      return .pointer(.object(address))
    case "frame_of_page":
      return .word(try page(called, 0, machine) + Self.shift)
    case "page_of_frame":
      return .pointer(
        .number(try machine.word(of: called.values[0], .unsignedLong, called.offset) - Self.shift))
    default: break
    }
    guard CalleeNames.known.contains(called.name) || callees[called.name] != nil else { return nil }
    try machine.act()
    switch called.name {
    case "map_frame":
      mapped = try word(called, 0, width: 64, machine) - Self.shift
      return .pointer(.number(Word(UInt128(CalleeNames.mapping), width: 64)))
    case "vmap":
      let fails = try world.decide(world.read(.vmapFails).isNonZero)
      return .pointer(fails ? .null : .number(Word(UInt128(CalleeNames.mapping), width: 64)))
    case "put_page":
      world.observe(.puts(gfn: try page(called, 0, machine)))
      return .nothing
    default:
      if let callee = callees[called.name] {
        return try callee.answer(called, from: self, &machine, in: &world)
      }
      if let value = try access(&machine, called, &world) { return value }
      if let value = try rights(&machine, called, &world) { return value }
      if let value = try window(&machine, called, &world) { return value }
      if let value = try pages(&machine, called, &world) { return value }
      if let value = try instruction(&machine, called, &world) { return value }
      return try copy(&machine, called, &world)
    }
  }

  // MARK: Frames

  package static var shift: Word { Word(UInt128(PageLayout.mfnBase - PageLayout.gfnBase), width: 64) }

  /// The page that a pointer stands for.
  package func page(_ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>) throws(Halt)
    -> Word
  {
    guard called.values.indices.contains(index), case .pointer(.number(let gfn)) = called.values[index] else {
      throw machine.unsupported("a page that was not found by translating", called.offset)
    }
    return gfn
  }

  package func word(
    _ called: FunctionCall<W>, _ index: Int, width: Int, _ machine: AbstractMachine<W>
  ) throws(Halt) -> Word {
    guard called.values.indices.contains(index) else {
      throw machine.unsupported("\(called.name) with these arguments", called.offset)
    }
    if case .bytes = called.values[index] {
      return try machine.frameNumber(called.values[index], called.offset).resized(to: width, signed: false)
    }
    return try machine.word(of: called.values[index], called.arguments[index].type, called.offset)
      .resized(to: width, signed: called.arguments[index].type.isSigned)
  }

  /// Arguments, from 0, each in so many bits.
  package func words(
    _ called: FunctionCall<W>, _ arguments: [(index: Int, width: Int)], _ machine: AbstractMachine<W>
  ) throws(Halt) -> [Word] {
    var words: [Word] = []
    for argument in arguments {
      words.append(try word(called, argument.index, width: argument.width, machine))
    }
    return words
  }

  /// Writes through a pointer that may be null.
  package func store(
    _ value: Word, through index: Int, _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>,
    _ world: inout W
  ) throws(Halt) {
    guard called.values.indices.contains(index) else {
      throw machine.unsupported("\(called.name) with these arguments", called.offset)
    }
    switch called.values[index] {
    case .pointer(.null): return
    case .pointer(.object(let address)):
      guard case .pointer(let type) = called.arguments[index].type else {
        throw machine.unsupported("this argument of \(called.name)", called.offset)
      }
      if case .pointer = type {
        try machine.store(.pointer(.number(value)), at: address, type, called.offset, in: &world)
      } else if type.isRecord {
        try machine.store(.bytes(Bytes(size: 8, .word(value))), at: address, type, called.offset, in: &world)
      } else {
        try machine.store(.word(value), at: address, type, called.offset, in: &world)
      }
    default: throw machine.unsupported("this argument of \(called.name)", called.offset)
    }
  }

  /// A word that nothing is known of.
  package func unknown(_ what: String, width: Int, _ world: inout W) -> Word {
    unknowns += 1
    return world.read(Fact("\(what)?\(unknowns)", width: width))
  }

  /// Fills a `pagefault_info_t`: where, and some error code.
  package func describeFault(
    _ called: FunctionCall<W>, _ index: Int, _ address: Word, _ machine: inout AbstractMachine<W>,
    _ world: inout W
  ) throws(Halt) {
    guard case .pointer(.object(let info)) = called.values[index],
      case .pointer(let type) = called.arguments[index].type
    else { return }
    let types = machine.program.types
    for (name, value) in [("linear", address), ("ec", world.read(Fact("pfinfo.ec", width: 32)))] {
      guard let offset = types.offset(of: name, in: type) else {
        throw machine.unsupported("a pagefault_info_t without \(name)", called.offset)
      }
      try machine.store(
        .word(value), at: machine.member(of: info, at: offset, size: value.width / 8),
        .integer(width: value.width, signed: false), called.offset, in: &world)
    }
  }
}

/// What stands for things outside the function in the layout of all proofs.
enum CalleeNames {
  /// Everything that is answered here beside plain contracts and functions of the flow.
  static let known: Set<String> = [
    "get_current_vcpu", "container_at", "frame_of_page", "page_of_frame", "map_frame", "vmap", "put_page",
    "is_x86_system_segment", "hvmemul_get_seg_reg", "boot_cpu_has", "hvmemul_find_mmio_cache", "x86_emul_rmw",
    "write_u16_atomic", "write_u32_atomic",
    "write_u64_atomic", "__cmpxchg", "cmpxchg_local_", "__cmpxchg16b", "cmpxchg16b_local_", "__xchg",
    "memcpy", "__builtin_memcpy", "memset", "__builtin_memset", "hvm_long_mode_active",
    "hvm_virtual_to_linear_addr", "hvm_ioreq_needs_completion", "ioreq_needs_completion",
    "hvm_local_events_need_delivery", "get_cpu_info", "hvm_emulate_init_once",
    "nestedhvm_vcpu_in_guestmode", "hvm_mmio_internal", "get_page_from_gfn", "p2m_get_altp2m",
    "altp2m_is_eptp_valid", "array_index", "->set_entry", "p2m_set_entry", "vm_event_check_ring",
    "vm_event_sync_event",
    "vm_event_vcpu_pause", "vm_event_put_request", "_xmalloc", "_xvmalloc", "_xzalloc", "__domain_crash",
  ]

  /// `MapResult.mapping` of the model: where mappings lie in the layout of all
  /// proofs.
  static let mapping: UInt64 = 0xffff_8200_0000_0000

  /// The object that stands for the active view's p2m.
  static let view = "p2m_get_altp2m(current)"
}
