// One instruction: bytes fetched ahead, the fetch itself, its operations in
// order, and the commit.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `_hvm_emulate_one`.
  /// - Returns: X86EMUL_*, 32 bits.
  public func emulateOne<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt)
    -> W.Word
  {
    let start = linear(instruction.page, instruction.offset) as W.Word
    let call = Call(
      .emulateOne,
      [start, W.Word(world.state.kind.rawValue, bits: 32), world.state.contextGate, world.state.vcpuGate])
    if let known = try world.summary(of: call) { return known }
    try beginInstruction(instruction, in: &world)
    let rc = try x86Emulate(instruction, in: &world)
    leaveForCompletion(in: &world)
    return rc
  }

  /// What `_hvm_emulate_one` does before x86_emulate.
  public func beginInstruction<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) {
    world.state.hasTakenAnswer = false
    // The bytes are kept while a device model is asked.
    if world.state.ioRequest != nil, try world.decide(world.state.bufferBytes.isNonZero) { return }
    try initPerInsn(linear(instruction.page, instruction.offset), in: &world)
  }

  /// What `_hvm_emulate_one` does after x86_emulate.
  public func finishInstruction<W: EmulatorWorld>(_ rc: X86Emul, in world: inout W) throws(Halt) -> X86Emul {
    leaveForCompletion(in: &world)
    return rc
  }

  /// Since b807cfe954 `_hvm_emulate_one` sees to what is left of an emulation; before, it is
  /// `hvm_emulate_one_insn` that does, and nobody for an event's emulation.
  private func leaveForCompletion<W: EmulatorWorld>(in world: inout W) {
    guard traits.mmioLatch == .cleared else { return }
    completeOrForget(in: &world)
  }

  /// While a device model is asked, its answer completes the instruction; else nothing stays latched.
  func completeOrForget<W: EmulatorWorld>(in world: inout W) {
    world.state.completesIO = world.state.isWaitingForDevice
    if world.state.completesIO { return }
    let no = W.Word(0, bits: 1)
    (world.state.latchedRead, world.state.latchedWrite) = (no, no)
  }

  /// `x86_emulate` as its callers see it: fetch, operations in order, commit.
  /// - Returns: X86EMUL_*, 32 bits.
  func x86Emulate<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) -> W.Word {
    let start = linear(instruction.page, instruction.offset) as W.Word
    if let known = try world.summary(of: Call(.x86Emulate, [start])) { return known }
    return W.Word(try carryOut(instruction, in: &world))
  }

  private func carryOut<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt)
    -> X86Emul
  {
    if let code = try fetchInstruction(instruction, in: &world) { return code }
    if traits.precheck == .operands, try gateIsOpen(in: &world) {
      for operation in instruction.operations where try violates(operation, in: &world) { return .retry }
    }
    for (index, operation) in instruction.operations.enumerated() {
      world.state.operation = instruction.firstOperation + index
      if let end = try end(of: operation, in: &world) { return end }
    }
    commit(in: &world)
    return .okay
  }

  /// - Returns: X86EMUL_* when the fetch does not come through.
  public func fetchInstruction<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt)
    -> X86Emul?
  {
    let inFirst = min(instruction.length, Int(Page.size) - instruction.offset)
    for (start, bytes) in [(0, inFirst), (inFirst, instruction.length - inFirst)] where bytes > 0 {
      let address = linear(instruction.page, instruction.offset + start) as W.Word
      world.observe(.wants(.execute, linear: address))
      let rc = try insnFetch(address, bytes: W.Word(UInt64(bytes), bits: 64), in: &world)
      if let code = try failure(rc, in: &world) { return code }
    }
    if self.is(.commitsEarly) { world.observe(.commits(isPartial: false)) }
    return nil
  }

  public func commit<W: EmulatorWorld>(in world: inout W) {
    world.observe(.commits(isPartial: false))
    world.state.committed += 1
    world.state.progress = W.Word(0, bits: 64)
  }

  /// Of a string instruction that goes on.
  private func commitRepetitions<W: EmulatorWorld>(_ count: W.Word, in world: inout W) {
    world.observe(.commits(isPartial: true))
    world.state.progress = world.state.progress + count
  }

  private func repetitionsLeft<W: EmulatorWorld>(of operation: MicroOperation, in world: W) -> W.Word {
    W.Word(UInt64(operation.count), bits: 64) - world.state.progress
  }

  func linear<Word: BitVector>(_ page: Int, _ offset: Int) -> Word {
    Word(PageLayout.linear(page: page, offset: offset), bits: 64)
  }

  /// X86EMUL_* of a hook that did not come through.
  func failure<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> X86Emul? {
    if try world.decide(rc == X86Emul.okay) { return nil }
    for code in X86Emul.allCases.dropFirst() where try world.decide(rc == code) { return code }
    return .unhandleable
  }
}

// MARK: - Operations

extension EmulatorModel {
  /// Carries out one operation.
  /// - Returns: X86EMUL_* when the instruction ends with it; nil when it goes on.
  public func end<W: EmulatorWorld>(of operation: MicroOperation, in world: inout W) throws(Halt) -> X86Emul?
  {
    wants(operation, in: &world)
    switch operation {
    case .load(let operand): return try failure(try read(operand, in: &world), in: &world)
    case .store(let operand): return try failure(try write(operand, in: &world), in: &world)
    case .readModifyWrite(let operand):
      // hvm_emulate_ops_no_write has no hook for both: x86_emulate reads, and what it writes is discarded.
      if world.state.kind == .noWrite { return try failure(try read(operand, in: &world), in: &world) }
      return try failure(
        try readModifyWrite(address(operand, in: world), bytes: size(operand), in: &world), in: &world)
    case .compareExchange(let operand, _):
      if let code = try failure(try read(operand, in: &world), in: &world) { return code }
      // x86_emulate compares by itself: the hook is for what matches.
      let question = Question(.compares, world.state.operation)
      guard try world.decide(world.ask(question).isNonZero), world.state.kind != .noWrite else { return nil }
      let rc = try compareExchange(address(operand, in: world), bytes: size(operand), in: &world)
      // A failed exchange is a result, not the end.
      return try world.decide(rc == X86Emul.compareExchangeFailed) ? nil : try failure(rc, in: &world)
    case .movs, .stos, .ins, .outs: return try endOfString(operation, in: &world)
    case .unimplemented: return .unimplemented
    }
  }

  private func endOfString<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt)
    -> X86Emul?
  {
    let isRepeated = try world.decide(
      W.Word(1, bits: 64).isLess(than: repetitionsLeft(of: operation, in: world), signed: false))
    if isRepeated {
      let end = try endOfRepetition(operation, in: &world)
      if end != .unhandleable { return end }
    }
    let rc = try once(operation, in: &world)
    if let code = try failure(rc, in: &world) {
      return code == .unhandleable && !isRepeated ? try endOfOneOut(operation, in: &world) : code
    }
    guard isRepeated else { return nil }
    commitRepetitions(W.Word(1, bits: 64), in: &world)
    return .okay
  }

  /// One repetition that the plain hooks cannot make: of OUTS the hook for many is asked, then its operand is
  /// read once more.
  private func endOfOneOut<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt)
    -> X86Emul?
  {
    guard case .outs = operation else { return .unhandleable }
    var reps = W.Word(1, bits: 64)
    let code = try failure(try repeated(operation, &reps, in: &world), in: &world)
    guard code == .unhandleable else { return code }
    return try failure(try once(operation, in: &world), in: &world)
  }

  /// A string instruction's repetitions at once.
  /// - Returns: X86EMUL_UNHANDLEABLE when one repetition is to be made by the plain hooks.
  public func endOfRepetition<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt)
    -> X86Emul?
  {
    let left = repetitionsLeft(of: operation, in: world)
    var reps = left
    let rc = try repeated(operation, &reps, in: &world)
    if let code = try failure(rc, in: &world) { return code }
    if try world.decide(reps.isEqual(to: left)) { return nil }
    commitRepetitions(reps, in: &world)
    return .okay
  }

  /// The hook for all repetitions at once.
  private func repeated<W: EmulatorWorld>(
    _ operation: MicroOperation, _ reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    // `hvmemul_rep_*_discard`: all are made at once, and nothing is done.
    if world.state.kind == .noWrite { return W.Word(X86Emul.okay) }
    if let known = try world.summary(of: Call(.repeats, repetition(operation, in: world) + [reps])) {
      reps = try world.summary(of: Call(.repetitions, [reps])) ?? reps
      return known
    }
    return switch operation {
    case .movs(let from, let to, _):
      try repMovs(
        from: address(from, in: world), to: address(to, in: world), bytes: size(to), reps: &reps, in: &world)
    case .stos(let to, _): try repStos(address(to, in: world), bytes: size(to), reps: &reps, in: &world)
    case .ins(let to, _): try repIns(address(to, in: world), bytes: size(to), reps: &reps, in: &world)
    case .outs(let from, _): try repOuts(address(from, in: world), bytes: size(from), reps: &reps, in: &world)
    default: W.Word(X86Emul.unhandleable)
    }
  }

  /// Where, and bytes of one repetition.
  private func repetition<W: EmulatorWorld>(_ operation: MicroOperation, in world: W) -> [W.Word] {
    operation.accesses.flatMap { [address($0.operand, in: world), size($0.operand)] }
  }

  /// One repetition by the plain hooks: INS reads its port first, OUTS its memory. A reply's data are also what
  /// INS reads; with writes discarded there is no port.
  private func once<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt) -> W.Word {
    switch operation {
    case .movs(let from, let to, _):
      let rc = try read(from, in: &world)
      return try world.decide(rc == X86Emul.okay) ? try write(to, in: &world) : rc
    case .stos(let to, _): return try write(to, in: &world)
    case .ins(let to, _):
      if world.state.kind == .normal { world.observe(.io(.reads, .internal)) }
      return try write(to, in: &world)
    case .outs(let from, _):
      let rc = try read(from, in: &world)
      if try world.decide(rc == X86Emul.okay), world.state.kind != .noWrite {
        world.observe(.io(.writes, .internal))
      }
      return rc
    default: return W.Word(X86Emul.unhandleable)
    }
  }

  private func read<W: EmulatorWorld>(_ operand: Operand, in world: inout W)
    throws(Halt) -> W.Word
  {
    try read(address(operand, in: world), bytes: size(operand), in: &world)
  }

  /// `hvmemul_write_discard` does nothing.
  private func write<W: EmulatorWorld>(_ operand: Operand, in world: inout W) throws(Halt) -> W.Word {
    if world.state.kind == .noWrite { return W.Word(X86Emul.okay) }
    return try write(address(operand, in: world), bytes: size(operand), in: &world)
  }

  /// Of the next repetition, if there are several.
  func address<W: EmulatorWorld>(_ operand: Operand, in world: W) -> W.Word {
    linear(operand.page, operand.offset) + world.state.progress * size(operand)
  }
  func size<Word: BitVector>(_ operand: Operand) -> Word { Word(UInt64(operand.bytes), bits: 64) }

  /// Those that the repetitions left lie on.
  func pages<W: EmulatorWorld>(of access: OperandAccess, in world: W) -> [Int] {
    let first = world.page(ofLinear: address(access.operand, in: world)) ?? access.operand.page
    return access.pages.filter { $0 >= first }
  }

  /// What the instruction is meant to do to which pages.
  public func wants<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) {
    for access in operation.accesses {
      for page in pages(of: access, in: world) {
        let address = linear(page, page == access.operand.page ? access.operand.offset : 0) as W.Word
        if access.reads { world.observe(.wants(.read, linear: address)) }
        if access.writes { world.observe(.wants(.write, linear: address)) }
      }
      // Items of a string instruction are operands of their own.
      guard access.isOneOperand, let last = access.pages.last, last != access.operand.page else { continue }
      world.observe(.straddles(first: linear(access.operand.page, 0), second: linear(last, 0)))
    }
  }

  /// An idea to try: every operand is translated and checked before the first
  /// operation begins; what is read and written, for both.
  public func violates<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt) -> Bool
  {
    wants(operation, in: &world)
    for access in operation.accesses {
      let kinds = (access.writes ? [PFEC.writeAccess] : []) + (access.reads ? [0] : [])
      for (page, kind) in access.pages.flatMap({ page in kinds.map { (page, $0) } }) {
        let pfec = errorCode(PFEC.pagePresent | kind, in: &world)
        let address = linear(page, page == access.operand.page ? access.operand.offset : 0) as W.Word
        let found = try world.translate(linear: address, pfec: pfec)
        guard try world.decide(found.rc == HVMTranslation.okay) else { continue }
        let stops = try check(linear: address, gfn: found.gfn, pfec: pfec, in: &world)
        world.observe(.puts(gfn: found.gfn))
        if stops { return true }
      }
    }
    return false
  }
}
