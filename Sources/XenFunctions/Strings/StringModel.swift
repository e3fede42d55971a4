// String instructions with a count: translated once, then copied by physical
// address, which nothing checks. Forward only.

import BitVectors
import Emulation
import XenABI

/// What `hvmemul_linear_to_phys` gives back.
struct PhysicalRange<Word: BitVector> {
  /// Guest-physical address, 64 bits.
  let address: Word
  /// How many repetitions it covers, 64 bits; at least one.
  let reps: Word
}

enum RangeResult<Word: BitVector> {
  case range(PhysicalRange<Word>)
  /// X86EMUL_*, 32 bits.
  case failed(Word)
}

extension EmulatorModel {
  /// `hvmemul_linear_to_phys` with paging on: as many items as lie on neighbouring frames.
  /// - Parameters: `bytes` of one item and `reps` 64 bits, `pfec` 32.
  func linearToPhys<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> RangeResult<W.Word> {
    if let known = try world.summary(of: Call(.linearToPhys, [linear, bytes, reps, pfec])) {
      let code = known.bits(from: 0, width: 32)
      guard try world.decide(code == X86Emul.okay) else { return .failed(code) }
      return .range(
        PhysicalRange(
          address: known.bits(from: 64, width: 64),
          reps: known.bits(from: 32, width: 32).resized(to: 64, signed: false)))
    }
    let most = W.Word(Emulator.maximalReps, bits: 64)
    let reps = most.isLess(than: reps, signed: false).choose(most, reps)
    let first = try world.walk(linear: linear, pfec: pfec)
    if let failure = try walkFailure(first.rc, in: &world) { return .failed(W.Word(failure)) }
    let address = (first.gfn << Page.shift) | linear.pageOffset
    let page = W.Word(Page.size, bits: 64)
    var (done, walked, count) = (linear.restOfPage, linear, W.Word(1, bits: 64))
    while try world.decide(done.isLess(than: bytes * reps, signed: false)) {
      walked = walked + page
      let next = try world.walk(linear: walked, pfec: pfec)
      let isFound = try world.decide(next.rc == HVMTranslation.okay)
      if isFound, try world.decide(next.gfn.isEqual(to: first.gfn + count)) {
        (done, count) = (done + page, count + W.Word(1, bits: 64))
        continue
      }
      if !isFound, try !world.decide(next.rc == HVMTranslation.badLinearToGFN) {
        return .failed(W.Word(X86Emul.retry))
      }
      let fitting = done.divided(by: bytes, signed: false)
      guard try world.decide(fitting.isNonZero) else {
        return .failed(W.Word(isFound ? X86Emul.unhandleable : .exception))
      }
      return .range(PhysicalRange(address: address, reps: fitting))
    }
    return .range(PhysicalRange(address: address, reps: reps))
  }

  /// `get_gfn_query_unlocked`.
  /// - Parameter address: guest-physical, 64 bits.
  /// - Returns: `p2m_type_t`, 32 bits.
  private func type<W: EmulatorWorld>(of address: W.Word, in world: inout W) throws(Halt) -> W.Word {
    try queryType(address >> Page.shift, in: &world)
  }

  /// The operand's range: the one whose translation is left over, or a new one.
  private func range<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: W.Word, isWrite: Bool, in world: inout W
  ) throws(Halt) -> RangeResult<W.Word> {
    let isLatched = (isWrite ? world.state.latchedWrite : world.state.latchedRead).isNonZero
    if try world.decide(isLatched), try world.decide(world.state.latchedPage.isEqual(to: linear.pageStart)),
      try !world.decide(linear.restOfPage.isLess(than: bytes * reps, signed: false))
    {
      return .range(
        PhysicalRange(address: (world.state.latchedFrame << Page.shift) | linear.pageOffset, reps: reps))
    }
    let pfec = errorCode(PFEC.pagePresent | (isWrite ? PFEC.writeAccess : 0), mayBeSystem: false, in: &world)
    return try linearToPhys(linear, bytes: bytes, reps: reps, pfec: pfec, in: &world)
  }

  /// `hvmemul_rep_stos`.
  /// - Parameter reps: 64 bits; afterwards how many were made, where it comes out okay.
  func repStos<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try known(Call(.repStos, [linear, bytes, reps]), &reps, in: &world) { return known }
    world.observe(.hook(.repStos))
    let rc = try virtualToLinear(linear, bytes: bytes, reps: &reps, .write, in: &world)
    guard try world.decide(rc == X86Emul.okay) else { return rc }
    let found: PhysicalRange<W.Word>
    switch try range(linear, bytes: bytes, reps: reps, isWrite: true, in: &world) {
    case .failed(let code): return code
    case .range(let range): found = range
    }
    reps = found.reps
    let type = try type(of: found.address, in: &world)
    if try world.decide(type == P2MType.mmioDirect.rawValue) { return W.Word(X86Emul.unhandleable) }
    if try world.decide(type == P2MType.mmioDM.rawValue) {
      try latch(linear, found.address, isWrite: true, in: &world)
      return try doIO(
        DeviceAccess(.writes, at: found.address, bytes: bytes), reps: &reps, in: &world)
    }
    return try stringResult(try copyToGuestPhys(found.address, size: bytes * reps, in: &world), in: &world)
  }

  /// `hvmemul_rep_movs`.
  /// - Parameter reps: as of `repStos`.
  func repMovs<W: EmulatorWorld>(
    from source: W.Word, to destination: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    let call = Call(.repMovs, [source, destination, bytes, reps])
    if let known = try known(call, &reps, in: &world) { return known }
    world.observe(.hook(.repMovs))
    for (linear, access) in [(source, SegmentAccess.read), (destination, .write)] {
      let rc = try virtualToLinear(linear, bytes: bytes, reps: &reps, access, in: &world)
      guard try world.decide(rc == X86Emul.okay) else { return rc }
    }
    var found: [W.Word] = []
    for (linear, isWrite) in [(source, false), (destination, true)] {
      switch try range(linear, bytes: bytes, reps: reps, isWrite: isWrite, in: &world) {
      case .failed(let code): return code
      case .range(let range):
        found.append(range.address)
        reps = range.reps
      }
    }
    let (from, to) = (found[0], found[1])
    let types = (try type(of: from, in: &world), try type(of: to, in: &world))
    let isDirect = types.0 == P2MType.mmioDirect.rawValue || types.1 == P2MType.mmioDirect.rawValue
    let (reads, writes) = (types.0 == P2MType.mmioDM.rawValue, types.1 == P2MType.mmioDM.rawValue)
    if try world.decide(isDirect || (reads && writes)) { return W.Word(X86Emul.unhandleable) }
    if try world.decide(reads) {
      try latch(source, from, isWrite: false, in: &world)
      return try doIOAddr(
        DeviceAccess(.reads, at: from, memory: to, bytes: bytes), reps: &reps, in: &world)
    }
    if try world.decide(writes) {
      try latch(destination, to, isWrite: true, in: &world)
      return try doIOAddr(
        DeviceAccess(.writes, at: to, memory: from, bytes: bytes), reps: &reps, in: &world)
    }
    let size = bytes * reps
    // The first item would be written where another is still to be read.
    let overlaps = from.isLess(than: to + bytes, signed: false) && to.isLess(than: from + size, signed: false)
    if try world.decide(overlaps) { return W.Word(X86Emul.unhandleable) }
    if try !world.decide(world.read(.suppliedData).isNonZero) {
      let rc = try copyFromGuestPhys(from, size: size, in: &world)
      guard try world.decide(rc == HVMTranslation.okay) else { return try stringResult(rc, in: &world) }
    }
    return try stringResult(try copyToGuestPhys(to, size: size, in: &world), in: &world)
  }

  /// `hvmemul_rep_ins`.
  /// - Parameter reps: as of `repStos`.
  func repIns<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    try repPort(.repIns, .reads, linear, bytes, &reps, in: &world)
  }

  /// `hvmemul_rep_outs`.
  /// - Parameter reps: as of `repStos`.
  func repOuts<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    try repPort(.repOuts, .writes, linear, bytes, &reps, in: &world)
  }

  private func repPort<W: EmulatorWorld>(
    _ hook: FunctionID, _ direction: Observation<W.Word>.Direction, _ linear: W.Word, _ bytes: W.Word,
    _ reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try known(Call(hook, [linear, bytes, reps]), &reps, in: &world) { return known }
    world.observe(.hook(hook))
    let isWrite = direction == .reads
    if !isWrite, try world.decide(world.read(.suppliedData).isNonZero) {
      return try repOutsOfReply(&reps, in: &world)
    }
    let rc = try virtualToLinear(linear, bytes: bytes, reps: &reps, isWrite ? .write : .read, in: &world)
    guard try world.decide(rc == X86Emul.okay) else { return rc }
    let pfec = errorCode(PFEC.pagePresent | (isWrite ? PFEC.writeAccess : 0), mayBeSystem: false, in: &world)
    let found: PhysicalRange<W.Word>
    switch try linearToPhys(linear, bytes: bytes, reps: reps, pfec: pfec, in: &world) {
    case .failed(let code): return code
    case .range(let range): found = range
    }
    reps = found.reps
    let type = try type(of: found.address, in: &world)
    if try world.decide(isMMIO(type)) { return W.Word(X86Emul.unhandleable) }
    return try doIOAddr(
      DeviceAccess(direction, at: nil, memory: found.address, bytes: bytes), reps: &reps, in: &world)
  }

  /// `hvmemul_rep_outs_set_context`: a reply's data go to the port, one item after another, until something
  /// else is to be done on this CPU.
  private func repOutsOfReply<W: EmulatorWorld>(_ reps: inout W.Word, in world: inout W) throws(Halt)
    -> W.Word
  {
    world.observe(.io(.writes, .internal))
    let one = W.Word(1, bits: 64)
    guard try world.decide(one.isLess(than: reps, signed: false)) else { return W.Word(X86Emul.okay) }
    if try world.chance("how many items OUTS writes before hypercall_preempt_check says stop") { reps = one }
    return W.Word(X86Emul.okay)
  }

  /// X86EMUL_* below a count, which is 0 where it is another than okay.
  func counted<Word: BitVector>(_ reps: Word, _ rc: Word) -> Word {
    let count = reps.resized(to: 32, signed: false)
    return (rc == X86Emul.okay).choose(count, Word(0, bits: 32)).followed(by: rc)
  }

  /// What a call that also changes a count is known to come to: X86EMUL_*, below the new count.
  func known<W: EmulatorWorld>(
    _ call: Call<W.Word>, _ reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word? {
    guard let known = try world.summary(of: call) else { return nil }
    reps = known.bits(from: 32, width: 32).resized(to: 64, signed: false)
    return known.bits(from: 0, width: 32)
  }

  /// `p2m_mmio_dm` or `p2m_mmio_direct`.
  func isMMIO<Word: BitVector>(_ type: Word) -> Word.Condition {
    type == P2MType.mmioDM.rawValue || type == P2MType.mmioDirect.rawValue
  }

  func stringResult<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> W.Word {
    if try world.decide(rc == HVMTranslation.okay) { return W.Word(X86Emul.okay) }
    if try world.decide(rc == HVMTranslation.gfnPagedOut || rc == HVMTranslation.gfnShared) {
      return W.Word(X86Emul.retry)
    }
    if try world.decide(rc == HVMTranslation.needRetry) {
      if traits.stringCopies != .checked {
        try assertUnreachable("HVMTRANS_need_retry from a copy by physical address", in: &world)
      }
      return W.Word(X86Emul.retry)
    }
    return W.Word(X86Emul.unhandleable)
  }
}
