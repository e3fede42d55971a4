// What x86_emulate calls for the operands of an instruction.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `hvmemul_virtual_to_linear` as far as it can fail: the segment's limit and
  /// rights. The operand's linear address is given.
  /// - Parameters:
  ///   - bytes: of one item, 64 bits.
  ///   - reps: 64 bits; afterwards as many as are made at once.
  /// - Returns: X86EMUL_*, 32 bits.
  func virtualToLinear<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, _ access: SegmentAccess, in world: inout W
  ) throws(Halt) -> W.Word {
    let call = Call(.virtualToLinear, [linear, bytes, reps, access.word()])
    if let known = try known(call, &reps, in: &world) { return known }
    let one = W.Word(1, bits: 64)
    let isRepeated = try world.decide(one.isLess(than: reps, signed: false))
    // For a reply one at a time, if the listener wants it so.
    let isSingle = world.read(.eachRepetition).isNonZero && world.read(.emulateFlags).isNonZero
    let most = isSingle.choose(one, W.Word(Emulator.maximalReps, bits: 64))
    reps = most.isLess(than: reps, signed: false).choose(most, reps)
    if try isInSegment(access, isRepeated: isRepeated, in: &world) { return W.Word(X86Emul.okay) }
    return try world.decide(one.isLess(than: reps, signed: false))
      ? W.Word(X86Emul.unhandleable) : W.Word(X86Emul.exception)
  }

  /// The same for a hook that has no count.
  private func virtualToLinear<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, _ access: SegmentAccess, in world: inout W
  ) throws(Halt) -> W.Word {
    var reps = W.Word(1, bits: 64)
    return try virtualToLinear(linear, bytes: bytes, reps: &reps, access, in: &world)
  }

  private func isInSegment<W: EmulatorWorld>(
    _ access: SegmentAccess, isRepeated: Bool, in world: inout W
  ) throws(Halt) -> Bool {
    guard let subject = access.question(isRepeated: isRepeated) else {
      return try !world.decide(world.read(.fetchLeavesSegment).isNonZero)
    }
    return try world.decide(world.ask(Question(subject, world.state.operation)).isNonZero)
  }

  /// PFEC_* of an access that the instruction makes.
  func errorCode<W: EmulatorWorld>(
    _ bits: UInt64, mayBeSystem: Bool = true, in world: inout W
  ) -> W.Word {
    let base = W.Word(bits, bits: 32)
    let user = world.read(.userMode).isNonZero.choose(base | PFEC.userMode, base)
    guard mayBeSystem else { return user }
    return world.read(.systemSegment).isNonZero.choose(base | PFEC.implicit, user)
  }

  /// `__hvmemul_read`.
  /// - Parameters: `linear` and `bytes` 64 bits.
  public func baseRead<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, isFetch: Bool, in world: inout W
  ) throws(Halt) -> W.Word {
    let fetches = W.Word(isFetch ? 1 : 0, bits: 1)
    if let known = try world.summary(of: Call(.baseRead, [linear, bytes, fetches])) { return known }
    let pfec = errorCode(PFEC.pagePresent | (isFetch ? PFEC.insnFetch : 0), in: &world)
    let rc = try virtualToLinear(linear, bytes: bytes, isFetch ? .fetch : .read, in: &world)
    guard try world.decide(rc == X86Emul.okay), try world.decide(bytes.isNonZero) else { return rc }
    return try linearRead(linear, bytes: bytes, pfec: pfec, in: &world)
  }

  /// `hvmemul_read`: what a reply has supplied is taken in place of memory.
  public func read<W: EmulatorWorld>(_ linear: W.Word, bytes: W.Word, in world: inout W) throws(Halt)
    -> W.Word
  {
    if let known = try world.summary(of: Call(.read, [linear, bytes])) { return known }
    world.observe(.hook(.read))
    if try world.decide(world.read(.suppliedData).isNonZero) { return W.Word(X86Emul.okay) }
    return try baseRead(linear, bytes: bytes, isFetch: false, in: &world)
  }

  /// The frame behind a linear page of the situation.
  func frame<Word: BitVector>(of linear: Word) -> Word {
    (linear >> Page.shift)
      + Word(PageLayout.gfnBase &- (PageLayout.linearBase >> UInt64(Page.shift)), bits: 64)
  }

  /// `hvmemul_write`.
  public func write<W: EmulatorWorld>(_ linear: W.Word, bytes: W.Word, in world: inout W) throws(Halt)
    -> W.Word
  {
    if let known = try world.summary(of: Call(.write, [linear, bytes])) { return known }
    world.observe(.hook(.write))
    let pfec = errorCode(PFEC.pagePresent | PFEC.writeAccess, in: &world)
    let rc = try virtualToLinear(linear, bytes: bytes, .write, in: &world)
    guard try world.decide(rc == X86Emul.okay), try world.decide(bytes.isNonZero) else { return rc }
    switch try mapOperand(linear, bytes: bytes, pfec: pfec, in: &world) {
    case .failed(let code): return code
    case .unmapped: return try linearWrite(linear, bytes: bytes, pfec: pfec, in: &world)
    case .mapped:
      try storeMapped(linear, bytes, in: &world)
      if self.is(.writeChecksLate),
        try check(linear: linear, gfn: frame(of: linear), pfec: pfec, in: &world)
      {
        try unmapLinearAddr(linear, bytes: bytes.resized(to: 32, signed: false), in: &world)
        return W.Word(X86Emul.retry)
      }
      try unmapLinearAddr(linear, bytes: bytes.resized(to: 32, signed: false), in: &world)
      return W.Word(X86Emul.okay)
    }
  }

  /// `hvmemul_rmw`: in place, or a read and a write.
  public func readModifyWrite<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.rmw, [linear, bytes])) { return known }
    world.observe(.hook(.rmw))
    let rc = try virtualToLinear(linear, bytes: bytes, .write, in: &world)
    guard try world.decide(rc == X86Emul.okay), try world.decide(bytes.isNonZero) else { return rc }
    let pfec = errorCode(PFEC.pagePresent | PFEC.writeAccess, in: &world)
    switch try mapOperand(linear, bytes: bytes, pfec: pfec, in: &world) {
    case .failed(let code): return code
    case .mapped:
      try loadMapped(linear, bytes, in: &world)
      try storeMapped(linear, bytes, in: &world)
      try unmapLinearAddr(linear, bytes: bytes.resized(to: 32, signed: false), in: &world)
      return W.Word(X86Emul.okay)
    case .unmapped:
      let isTooLarge = W.Word(Emulator.wordSize, bits: 64).isLess(than: bytes, signed: false)
      if try world.decide(isTooLarge) { return W.Word(X86Emul.unhandleable) }
      // With the error code of a write: this read may violate W.
      let rc = try linearRead(linear, bytes: bytes, pfec: pfec, in: &world)
      guard try world.decide(rc == X86Emul.okay) else { return rc }
      return try linearWrite(linear, bytes: bytes, pfec: pfec, in: &world)
    }
  }

  /// `hvmemul_cmpxchg`; sizes 1, 2, 4, 8 and 16.
  public func compareExchange<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.cmpxchg, [linear, bytes])) { return known }
    world.observe(.hook(.cmpxchg))
    let rc = try virtualToLinear(linear, bytes: bytes, .write, in: &world)
    guard try world.decide(rc == X86Emul.okay) else { return rc }
    let pfec = errorCode(PFEC.pagePresent | PFEC.writeAccess, in: &world)
    switch try mapOperand(linear, bytes: bytes, pfec: pfec, in: &world) {
    case .failed(let code): return code
    case .unmapped:
      switch traits.cmpxchgFallback {
      case .linearWrite: return try linearWrite(linear, bytes: bytes, pfec: pfec, in: &world)
      case .mmio:
        let isKnown = try world.decide(
          world.state.latchedWrite.isNonZero && world.state.latchedPage.isEqual(to: linear.pageStart))
        return try linearMMIO(.writes, linear, bytes: bytes, pfec: pfec, isKnown: isKnown, in: &world)
      }
    case .mapped:
      try loadMapped(linear, bytes, in: &world)
      let question = Question(.matches, world.state.operation)
      let matches = try world.decide(world.ask(question).isNonZero)
      if matches { try storeMapped(linear, bytes, in: &world) }
      if matches || !self.is(.failedExchangeStaysMapped) {
        try unmapLinearAddr(linear, bytes: bytes.resized(to: 32, signed: false), in: &world)
      }
      return W.Word(matches ? X86Emul.okay : .compareExchangeFailed)
    }
  }
}

// MARK: - Operands in place

extension EmulatorModel {
  /// What a hook has after asking for a mapping.
  enum MappedOperand<Word> {
    case mapped
    /// Null, or a translation was known: go the other way.
    case unmapped
    /// X86EMUL_*, 32 bits.
    case failed(Word)
  }

  func mapOperand<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> MappedOperand<W.Word> {
    if try knownGLA(linear, bytes: bytes, pfec: pfec, in: &world) { return .unmapped }
    let pointer = try mapLinearAddr(
      linear, bytes: bytes.resized(to: 32, signed: false), pfec: pfec, in: &world)
    if try world.decide(!pointer.isLess(than: W.Word(MapResult.firstError, bits: 64), signed: false)) {
      let code = (~pointer).resized(to: 32, signed: false)
      if self.is(.retryBecomesOkay), try world.decide(code == X86Emul.retry) {
        return .failed(W.Word(X86Emul.okay))
      }
      return .failed(code)
    }
    return try world.decide(pointer.isNonZero) ? .mapped : .unmapped
  }

  private func storeMapped<W: EmulatorWorld>(_ linear: W.Word, _ bytes: W.Word, in world: inout W)
    throws(Halt)
  {
    try store(to: frame(of: linear), in: &world)
    if try world.decide(crossesPage(linear, bytes)) {
      try store(to: frame(of: linear + linear.restOfPage), in: &world)
    }
  }

  private func loadMapped<W: EmulatorWorld>(_ linear: W.Word, _ bytes: W.Word, in world: inout W)
    throws(Halt)
  {
    try load(from: frame(of: linear), in: &world)
    if try world.decide(crossesPage(linear, bytes)) {
      try load(from: frame(of: linear + linear.restOfPage), in: &world)
    }
  }
}
