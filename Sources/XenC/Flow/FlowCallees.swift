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
  /// Calls so far by name, where two versions of C are compared.
  var handedOn: [String: Int] = [:]

  /// The altp2m view that is asked about; nil for the one that the processor goes by.
  package let view: FlowView<Word>?
  /// What an emulation of a whole instruction is for.
  package let emulation: FlowEmulation?

  let contracts: CalleeContracts
  private let callees: CalleeTable
  /// How the C numbers flags.
  package let flags: FlagNumbers

  init(
    _ contracts: CalleeContracts, _ callees: CalleeTable, _ flags: FlagNumbers,
    operand: FlowOperand<Word>?, emulation: FlowEmulation?, view: FlowView<Word>?
  ) {
    (self.contracts, self.callees, self.flags) = (contracts, callees, flags)
    (self.operand, self.emulation, self.view) = (operand, emulation, view)
  }

  func answer(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    if let plain = contracts.answers[called.name] {
      note(called, machine, &world)
      return plain.value(called.result)
    }
    if let callee = callees[called.name] {
      noteData(called, machine, &world, andNumbers: callee.ignored)
      try machine.act()
      let value = try callee.answer(called, from: self, &machine, in: &world)
      guard value?.fits(called.result) ?? true else {
        throw machine.unsupported("\(called.name) as a function of another type", called.offset)
      }
      return value
    }
    guard let callee = KnownCallee(called.name) else { return nil }
    if case .name(let callee) = callee { return try name(callee, &machine, called, world) }
    switch callee {
    case .access, .copy: noteData(called, machine, &world, andNumbers: called.values.indices)
    case .name, .frame, .right, .window, .page, .instruction: break
    }
    try machine.act()
    return switch callee {
    case .name: nil
    case .frame(let callee): try frame(callee, called, machine, &world)
    case .access(let callee): try access(callee, &machine, called, &world)
    case .right(let callee): try rights(callee, &machine, called, &world)
    case .window(let callee): try window(callee, &machine, called, &world)
    case .page(let callee): try pages(callee, &machine, called, &world)
    case .instruction(let callee): try instruction(callee, &machine, called, &world)
    case .copy(let callee): try copy(callee, &machine, called, &world)
    }
  }

  /// Another word for what is known.
  private func name(
    _ callee: NamingCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: W
  ) throws(Halt) -> Value<Word> {
    let vcpu = machine.program.types.tagged("struct vcpu")
    switch callee {
    case .currentVCPU:
      // A reply is carried out where the listener runs.
      let name = world.state.response == nil ? CalleeNames.vcpu : CalleeNames.otherVCPU
      return .pointer(.object(machine.outsideAddress(name, vcpu)))
    case .domainVCPU:
      guard world.state.response != nil, names(called, 0, machine) == CalleeNames.domain else {
        throw machine.unsupported("\(called.name) of such a domain", called.offset)
      }
      return .pointer(.object(machine.outsideAddress(CalleeNames.vcpu, vcpu)))
    case .containerAt:
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
    case .frameOfPage:
      return .word(try page(called, 0, machine) + Self.shift)
    case .pageOfFrame:
      return .pointer(
        .number(try machine.word(of: called.values[0], .unsignedLong, called.offset) - Self.shift))
    }
  }

  private func frame(
    _ callee: FrameCallee, _ called: FunctionCall<W>, _ machine: AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Value<Word> {
    switch callee {
    case .mapFrame:
      mapped = try word(called, 0, width: 64, machine) - Self.shift
      return .pointer(.number(Word(UInt128(CalleeNames.mapping), width: 64)))
    case .vmap:
      let fails = try world.decide(world.read(.vmapFails).isNonZero)
      return .pointer(fails ? .null : .number(Word(UInt128(CalleeNames.mapping), width: 64)))
    case .putPage:
      world.observe(.puts(gfn: try page(called, 0, machine)))
      return .nothing
    }
  }

  /// What an argument points to, if that was there before the run.
  private func names(_ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>) -> String? {
    guard called.values.indices.contains(index), case .pointer(.object(let address)) = called.values[index]
    else { return nil }
    let object = machine.memory.objects[address.object]
    return object.isOutside && address == machine.whole(address.object) ? object.name : nil
  }

  /// It is about the vCPU that claims are about.
  package func requireVCPU(_ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>)
    throws(Halt)
  {
    guard names(called, index, machine) == CalleeNames.vcpu else {
      throw machine.unsupported("\(called.name) about another vCPU", called.offset)
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

  /// PFEC_*, 32 bits, as we number them.
  package func errorCode(
    _ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>
  ) throws(Halt) -> Word {
    flags.errorCode.ours(try word(called, index, width: 32, machine))
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

  /// The members of an argument that is a structure of bit-fields; nil where it is none.
  package func bitFields(
    _ called: FunctionCall<W>, _ index: Int, _ machine: AbstractMachine<W>
  ) throws(Halt) -> [String: Word]? {
    guard called.values.indices.contains(index), case .bytes(let bytes) = called.values[index],
      case .record(let record) = called.arguments[index].type,
      let word = bytes.read(at: 0, size: bytes.size).word(size: bytes.size)
    else { return nil }
    var members: [String: Word] = [:]
    for field in machine.program.types.records[record].fields {
      guard let bits = field.bits else { return nil }
      members[field.name] = word.bits(from: 8 * bits.offset + bits.low, width: bits.width)
    }
    return members
  }

  /// A pointer to a new request.
  /// - Parameter members: by path; all else is zero.
  package func request(
    _ members: [String: Word], _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>
  ) throws(Halt) -> Value<Word> {
    let type = machine.program.types.tagged("struct vm_event_st")
    guard let size = machine.program.types.size(of: type) else {
      throw machine.unsupported("\(called.name) with such a request", called.offset)
    }
    let object = machine.memory.allocate("a request", type, size: size, .zero)
    for (path, word) in members {
      guard let start = machine.program.types.offset(of: path, in: type) else {
        throw machine.unsupported("a request without \(path)", called.offset)
      }
      machine.memory.objects[object].bytes.write(.word(word), at: start, size: word.width / 8)
    }
    return .pointer(.object(machine.whole(object)))
  }

  /// The callee has changed a member of what an argument points to: who reads it later finds this.
  package func leave(
    _ word: Word, in path: String, ofArgument index: Int, _ called: FunctionCall<W>,
    _ machine: inout AbstractMachine<W>
  ) throws(Halt) {
    guard case .pointer(.object(let place)) = called.values[index],
      case .pointer(let type) = called.arguments[index].type,
      let start = machine.program.types.offset(of: path, in: type)
    else { throw machine.unsupported("\(called.name) of something without \(path)", called.offset) }
    machine.memory.objects[place.object].bytes.write(
      .word(word), at: place.offset + start, size: word.width / 8)
  }

  /// Writes a whole request through a pointer.
  /// - Parameter members: by path, as far as the structure has them; of all else nothing is known.
  package func fill(
    _ index: Int, with members: [String: Word], _ called: FunctionCall<W>,
    _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) {
    let types = machine.program.types
    let type = types.tagged("struct vm_event_st")
    guard called.values.indices.contains(index), case .pointer(.object(let place)) = called.values[index],
      let size = types.size(of: type), size % 8 == 0, machine.memory.objects[place.object].bytes.size == size
    else { throw machine.unsupported("\(called.name) into something else than a request", called.offset) }
    var bytes = Bytes<Word>(size: size, .zero)
    for offset in stride(from: 0, to: size, by: 8) {
      bytes.write(.word(unknown(called.name, width: 64, &world)), at: offset, size: 8)
    }
    for (path, word) in members {
      guard let start = types.offset(of: path, in: type) else { continue }
      bytes.write(.word(word), at: start, size: word.width / 8)
    }
    try machine.store(.bytes(bytes), at: place, type, called.offset, in: &world)
  }

  /// A member of the request that an argument points to, in so many bits.
  package func member(
    _ path: String, _ width: Int, ofRequest index: Int, _ called: FunctionCall<W>,
    _ machine: AbstractMachine<W>
  ) throws(Halt) -> Word {
    let types = machine.program.types
    guard called.values.indices.contains(index), case .pointer(.object(let place)) = called.values[index],
      let start = types.offset(of: path, in: types.tagged("struct vm_event_st")),
      let word = machine.memory.objects[place.object].bytes.read(
        at: place.offset + start, size: width / 8
      ).word(size: width / 8)
    else { throw machine.unsupported("\(called.name) of a request without \(path)", called.offset) }
    return word
  }

  /// Writes a pointer through a pointer to one.
  package func store(
    _ value: Value<Word>, through index: Int, _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>,
    _ world: inout W
  ) throws(Halt) {
    guard called.values.indices.contains(index), case .pointer(.object(let address)) = called.values[index],
      case .pointer(let type) = called.arguments[index].type
    else { throw machine.unsupported("this argument of \(called.name)", called.offset) }
    try machine.store(value, at: address, type, called.offset, in: &world)
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
    let code = flags.errorCode.theirs(world.read(Fact("pfinfo.ec", width: 32)))
    for (name, value) in [("linear", address), ("ec", code)] {
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
  /// `MapResult.mapping` of the model: where mappings lie in the layout of all
  /// proofs.
  static let mapping: UInt64 = 0xffff_8200_0000_0000

  static let vcpu = "current"
  static let domain = "current->domain"
  /// The vCPU on which a reply is carried out: of another domain.
  static let otherVCPU = "the listener's vCPU"

  /// The object that stands for the active view's p2m.
  static let view = "p2m_get_altp2m(current)"
}

extension Value {
  /// Whether a function of this type can return it whole.
  fileprivate func fits(_ type: CType) -> Bool {
    switch self {
    case .word(let word): type.isRecord || type.isPointer || (type.width ?? 0) >= word.width && type != .bool
    case .truth: type.width != nil
    case .nothing: type == .void
    case .pointer, .bytes: type != .void
    }
  }
}
