// Functions that the emulator's functions call and that are not executed: what
// each asks of the world, shows and returns. A page is known by the guest frame
// number it was found under, which is what stands for the pointer to it; its
// machine frame number is the one that the layout of all proofs gives it.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

final class FlowCallees<W: EmulatorWorld> {
  typealias Word = W.Word
  typealias Condition = W.Word.Condition

  let operand: FlowOperand<Word>?
  /// The frame mapped last, by guest frame number.
  var mapped: Word?
  /// How many words were made up.
  private var unknowns = 0

  /// The altp2m view that is asked about, 0 for the host's p2m; nil for the one
  /// that the processor goes by.
  let view: Word?
  /// What an emulation of a whole instruction is for.
  let emulation: FlowEmulation?

  private let contracts: CalleeContracts

  init(
    _ contracts: CalleeContracts, operand: FlowOperand<Word>?, emulation: FlowEmulation?, view: Word?
  ) {
    (self.contracts, self.operand, self.emulation, self.view) = (contracts, operand, emulation, view)
  }

  func answer(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    if let plain = contracts.answers[called.name] { return plain.value(called.result) }
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
    try machine.requireNoTrial()
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
    case "hvm_translate_get_page": return try translate(&machine, called, &world)
    case "hvm_monitor_check_p2m", "hvm_emulate_send_vm_event": return try check(machine, called, &world)
    default:
      if let value = try access(&machine, called, &world) { return value }
      if let value = try rights(&machine, called, &world) { return value }
      if let value = try window(&machine, called, &world) { return value }
      if let value = try pages(&machine, called, &world) { return value }
      if let value = try instruction(&machine, called, &world) { return value }
      return try copy(&machine, called, &world)
    }
  }

  // MARK: Frames

  static var shift: Word { Word(UInt128(PageLayout.mfnBase - PageLayout.gfnBase), width: 64) }

  /// The page that a pointer stands for.
  func page(_ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>) throws(Halt) -> Word {
    guard called.values.indices.contains(index), case .pointer(.number(let gfn)) = called.values[index] else {
      throw machine.unsupported("a page that was not found by translating", called.offset)
    }
    return gfn
  }

  func word(
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

  /// Writes through a pointer that may be null.
  func store(
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
  func unknown(_ what: String, width: Int, _ world: inout W) -> Word {
    unknowns += 1
    return world.read(Fact("\(what)?\(unknowns)", width: width))
  }

  // MARK: Translations and checks

  /// v, address, linear?, pfec, pfinfo, page, gfn, type.
  private func translate(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    let address = try word(called, 1, width: 64, machine)
    let isLinear = try machine.decide(machine.truth(of: called.values[2], called.offset), in: &world)
    let found =
      isLinear
      ? try world.translate(linear: address, pfec: try word(called, 3, width: 32, machine))
      : try world.translate(
        gfn: address.shiftedRight(by: Word(UInt128(Page.shift), width: 64), signed: false))
    if try world.decide(found.rc == HVMTranslation.okay.rawValue) {
      try store(found.gfn, through: 5, called, &machine, &world)
      try store(found.gfn, through: 6, called, &machine, &world)
      try store(found.type, through: 7, called, &machine, &world)
    } else if isLinear, try world.decide(found.rc == HVMTranslation.badLinearToGFN.rawValue) {
      try describeFault(called, 4, address, &machine, &world)
    }
    return .word(found.rc)
  }

  /// Fills a `pagefault_info_t`: where, and some error code.
  func describeFault(
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

  /// gla, gfn, pfec, and the gate (v5) or the kind of fault.
  private func check(
    _ machine: AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    let gla = try word(called, 0, width: 64, machine)
    let gfn = try word(called, 1, width: 64, machine)
    let pfec = try word(called, 2, width: 32, machine)
    if called.name == "hvm_emulate_send_vm_event" {
      // It begins with these two questions.
      guard try world.decide(machine.truth(of: called.values[3], called.offset)),
        try world.decide(pfec.isNonZero)
      else { return .truth(Condition(false)) }
    } else {
      let kind = try word(called, 3, width: 32, machine)
      guard kind.constant == UInt128(FaultKind.withGLA.rawValue) else {
        throw machine.unsupported("\(called.name) about another kind of fault", called.offset)
      }
    }
    guard let stops = try world.summary(of: Call(.check, [gla, gfn, pfec])) else {
      throw machine.unsupported("\(called.name) where it is not taken by contract", called.offset)
    }
    return .truth(stops.isNonZero)
  }
}

/// Names of functions with a plain contract.
enum CalleeNames {
  /// `MapResult.mapping` of the model: where mappings lie in the layout of all
  /// proofs.
  static let mapping: UInt64 = 0xffff_8200_0000_0000

  /// The object that stands for the active view's p2m.
  static let view = "p2m_get_altp2m(current)"
}
