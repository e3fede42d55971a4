// One instruction: bytes fetched ahead, the fetch itself, its operations in
// order, and the commit.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `_hvm_emulate_one`, without completion of I/O.
  /// - Returns: X86EMUL_*, 32 bits.
  public func emulateOne<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt)
    -> W.Word
  {
    let start = linear(instruction.page, instruction.offset) as W.Word
    let call = Call(.emulateOne, [start, world.state.contextGate, world.state.vcpuGate])
    if let known = try world.summary(of: call) { return known }
    try beginInstruction(instruction, in: &world)
    let rc = try x86Emulate(instruction, in: &world)
    forgetLatch(in: &world)
    return rc
  }

  /// What `_hvm_emulate_one` does before x86_emulate.
  public func beginInstruction<W: EmulatorWorld>(_ instruction: Instruction, in world: inout W) throws(Halt) {
    try initPerInsn(linear(instruction.page, instruction.offset), in: &world)
  }

  /// What `_hvm_emulate_one` does after x86_emulate.
  public func finishInstruction<W: EmulatorWorld>(_ rc: X86Emul, in world: inout W) throws(Halt) -> X86Emul {
    forgetLatch(in: &world)
    return rc
  }

  private func forgetLatch<W: EmulatorWorld>(in world: inout W) {
    guard traits.mmioLatch == .cleared else { return }
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
      world.state.operation = index
      if let end = try end(of: operation, in: &world) { return end }
    }
    commit(isPartial: false, in: &world)
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

  public func commit<W: EmulatorWorld>(isPartial: Bool, in world: inout W) {
    world.observe(.commits(isPartial: isPartial))
    if !isPartial { world.state.committed += 1 }
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
      return try failure(
        try readModifyWrite(address(operand), bytes: size(operand), in: &world), in: &world)
    case .compareExchange(let operand, _):
      if let code = try failure(try read(operand, in: &world), in: &world) { return code }
      // x86_emulate compares by itself: the hook is for what matches.
      let question = Question(.compares, world.state.operation)
      guard try world.decide(world.ask(question).isNonZero) else { return nil }
      let rc = try compareExchange(address(operand), bytes: size(operand), in: &world)
      // A failed exchange is a result, not the end.
      return try world.decide(rc == X86Emul.compareExchangeFailed) ? nil : try failure(rc, in: &world)
    case .movs, .stos, .ins, .outs: return try endOfString(operation, in: &world)
    case .unimplemented: return .unimplemented
    }
  }

  private func endOfString<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt)
    -> X86Emul?
  {
    let count = operation.count
    if count > 1 {
      let end = try endOfRepetition(operation, in: &world)
      if end != .unhandleable { return end }
    }
    let rc = try once(operation, in: &world)
    if let code = try failure(rc, in: &world) {
      return code == .unhandleable && count == 1 ? try endOfOneOut(operation, in: &world) : code
    }
    guard count > 1 else { return nil }
    commit(isPartial: true, in: &world)
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
    var reps = W.Word(UInt64(operation.count), bits: 64)
    let rc = try repeated(operation, &reps, in: &world)
    if let code = try failure(rc, in: &world) { return code }
    if try world.decide(reps == UInt64(operation.count)) { return nil }
    commit(isPartial: true, in: &world)
    return .okay
  }

  /// The hook for all repetitions at once.
  private func repeated<W: EmulatorWorld>(
    _ operation: MicroOperation, _ reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.repeats, repetition(operation) + [reps])) {
      reps = try world.summary(of: Call(.repetitions, [reps])) ?? reps
      return known
    }
    return switch operation {
    case .movs(let from, let to, _):
      try repMovs(from: address(from), to: address(to), bytes: size(to), reps: &reps, in: &world)
    case .stos(let to, _): try repStos(address(to), bytes: size(to), reps: &reps, in: &world)
    case .ins(let to, _): try repIns(address(to), bytes: size(to), reps: &reps, in: &world)
    case .outs(let from, _): try repOuts(address(from), bytes: size(from), reps: &reps, in: &world)
    default: W.Word(X86Emul.unhandleable)
    }
  }

  /// Where, and bytes of one repetition.
  private func repetition<Word: BitVector>(_ operation: MicroOperation) -> [Word] {
    operation.accesses.flatMap { [address($0.operand), size($0.operand)] }
  }

  /// One repetition by the plain hooks: INS reads its port first, OUTS its memory.
  private func once<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) throws(Halt) -> W.Word {
    switch operation {
    case .movs(let from, let to, _):
      let rc = try read(from, in: &world)
      return try world.decide(rc == X86Emul.okay) ? try write(to, in: &world) : rc
    case .stos(let to, _): return try write(to, in: &world)
    case .ins(let to, _):
      world.observe(.io(.reads, .internal))
      return try write(to, in: &world)
    case .outs(let from, _):
      let rc = try read(from, in: &world)
      if try world.decide(rc == X86Emul.okay) { world.observe(.io(.writes, .internal)) }
      return rc
    default: return W.Word(X86Emul.unhandleable)
    }
  }

  private func read<W: EmulatorWorld>(_ operand: Operand, in world: inout W)
    throws(Halt) -> W.Word
  {
    try read(address(operand), bytes: size(operand), in: &world)
  }

  private func write<W: EmulatorWorld>(_ operand: Operand, in world: inout W) throws(Halt) -> W.Word {
    try write(address(operand), bytes: size(operand), in: &world)
  }

  func address<Word: BitVector>(_ operand: Operand) -> Word { linear(operand.page, operand.offset) }
  func size<Word: BitVector>(_ operand: Operand) -> Word { Word(UInt64(operand.bytes), bits: 64) }

  /// What the instruction is meant to do to which pages.
  public func wants<W: EmulatorWorld>(_ operation: MicroOperation, in world: inout W) {
    for access in operation.accesses {
      for page in access.pages {
        let address = linear(page, page == access.operand.page ? access.operand.offset : 0) as W.Word
        if access.reads { world.observe(.wants(.read, linear: address)) }
        if access.writes { world.observe(.wants(.write, linear: address)) }
      }
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
