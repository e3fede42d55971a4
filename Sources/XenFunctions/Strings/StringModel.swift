// String instructions with a count: translated once, then copied by physical
// address, which nothing checks. Forward only.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// What `hvmemul_linear_to_phys` gives back.
  public struct PhysicalRange<Word: BitVector> {
    /// Guest-physical address, 64 bits.
    public let address: Word
    /// How many repetitions it covers, 64 bits; at least one.
    public let reps: Word
    /// `p2m_type_t` of its first frame.
    public let type: Word
  }

  public enum RangeResult<Word: BitVector> {
    case range(PhysicalRange<Word>)
    case failed(X86Emul)
  }

  /// `hvmemul_linear_to_phys` with paging on, over at most two pages; frames of
  /// neighbouring pages are neighbours.
  public func linearToPhys<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> RangeResult<W.Word> {
    let first = try world.walk(linear: linear, pfec: pfec)
    if let failure = try walkFailure(first.rc, in: &world) { return .failed(failure) }
    let address = (first.gfn << Page.shift) | linear.pageOffset
    let done = linear.restOfPage
    let whole = PhysicalRange(address: address, reps: reps, type: first.type)
    guard try world.decide(done.isLess(than: bytes * reps, signed: false)) else { return .range(whole) }

    let second = try world.walk(linear: linear + W.Word(Page.size, bits: 64), pfec: pfec)
    if try world.decide(second.rc == HVMTranslation.okay) { return .range(whole) }
    guard try world.decide(second.rc == HVMTranslation.badLinearToGFN) else { return .failed(.retry) }
    let fitting = done.divided(by: bytes, signed: false)
    guard try world.decide(fitting.isNonZero) else { return .failed(.exception) }
    return .range(PhysicalRange(address: address, reps: fitting, type: first.type))
  }

  /// `hvmemul_rep_stos`.
  public func repStos<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    world.observe(.hook(.repStos))
    let rc = try virtualToLinear(linear, reps: 2, in: &world)
    guard try world.decide(rc == X86Emul.okay) else { return rc }
    let pfec = errorCode(PFEC.pagePresent | PFEC.writeAccess, mayBeSystem: false, in: &world)
    let range: PhysicalRange<W.Word>
    switch try linearToPhys(linear, bytes: bytes, reps: reps, pfec: pfec, in: &world) {
    case .failed(let code): return W.Word(code)
    case .range(let found): range = found
    }
    reps = range.reps
    if try world.decide(range.type == P2MType.mmioDirect.rawValue) { return W.Word(X86Emul.unhandleable) }
    if try world.decide(range.type == P2MType.mmioDM.rawValue) {
      try latch(linear, isWrite: true, in: &world)
      return try doIO(.writes, linear, in: &world)
    }
    return try stringResult(try copyToGuestPhys(range.address, size: bytes * reps, in: &world), in: &world)
  }

  /// `hvmemul_rep_movs`.
  public func repMovs<W: EmulatorWorld>(
    from source: W.Word, to destination: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    world.observe(.hook(.repMovs))
    for (linear, isSource) in [(source, true), (destination, false)] {
      let rc = try virtualToLinear(linear, reps: 2, isSource: isSource, in: &world)
      guard try world.decide(rc == X86Emul.okay) else { return rc }
    }
    let read = errorCode(PFEC.pagePresent, mayBeSystem: false, in: &world)
    var ranges: [PhysicalRange<W.Word>] = []
    for (linear, pfec) in [(source, read), (destination, read | PFEC.writeAccess)] {
      switch try linearToPhys(linear, bytes: bytes, reps: reps, pfec: pfec, in: &world) {
      case .failed(let code): return W.Word(code)
      case .range(let found): ranges.append(found)
      }
      reps = ranges[ranges.count - 1].reps
    }
    let (from, to) = (ranges[0], ranges[1])
    let isDirect = from.type == P2MType.mmioDirect.rawValue || to.type == P2MType.mmioDirect.rawValue
    let (reads, writes) = (from.type == P2MType.mmioDM.rawValue, to.type == P2MType.mmioDM.rawValue)
    if try world.decide(isDirect || (reads && writes)) { return W.Word(X86Emul.unhandleable) }
    if try world.decide(reads) {
      try latch(source, isWrite: false, in: &world)
      return try moveByDevice(.reads, source, memory: to.address, size: bytes * reps, in: &world)
    }
    if try world.decide(writes) {
      try latch(destination, isWrite: true, in: &world)
      return try moveByDevice(.writes, destination, memory: from.address, size: bytes * reps, in: &world)
    }
    let question = Question(.overlaps, world.state.operation)
    if try world.decide(world.ask(question).isNonZero) { return W.Word(X86Emul.unhandleable) }
    let rc = try copyFromGuestPhys(from.address, size: bytes * reps, in: &world)
    guard try world.decide(rc == HVMTranslation.okay) else { return try stringResult(rc, in: &world) }
    return try stringResult(try copyToGuestPhys(to.address, size: bytes * reps, in: &world), in: &world)
  }

  /// `hvmemul_rep_ins`, from a port that Xen handles.
  public func repIns<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    world.observe(.hook(.repIns))
    return try repPort(.reads, linear, bytes, &reps, PFEC.pagePresent | PFEC.writeAccess, in: &world)
  }

  /// `hvmemul_rep_outs`, to a port that Xen handles.
  public func repOuts<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, reps: inout W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    world.observe(.hook(.repOuts))
    return try repPort(.writes, linear, bytes, &reps, PFEC.pagePresent, in: &world)
  }

  private func repPort<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ linear: W.Word, _ bytes: W.Word, _ reps: inout W.Word,
    _ pfec: UInt64, in world: inout W
  ) throws(Halt) -> W.Word {
    let rc = try virtualToLinear(linear, reps: 2, in: &world)
    guard try world.decide(rc == X86Emul.okay) else { return rc }
    let pfec = errorCode(pfec, mayBeSystem: false, in: &world)
    let range: PhysicalRange<W.Word>
    switch try linearToPhys(linear, bytes: bytes, reps: reps, pfec: pfec, in: &world) {
    case .failed(let code): return W.Word(code)
    case .range(let found): range = found
    }
    reps = range.reps
    if try world.decide(isMMIO(range.type)) { return W.Word(X86Emul.unhandleable) }
    return try movePort(direction, range.address, size: bytes * reps, in: &world)
  }

  /// The internal handler's loop: port and memory.
  private func movePort<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, size: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    switch direction {
    case .reads:
      world.observe(.io(.reads, .internal))
      return try stringResult(try copyToGuestPhys(address, size: size, in: &world), in: &world)
    case .writes:
      let rc = try copyFromGuestPhys(address, size: size, in: &world)
      guard try world.decide(rc == HVMTranslation.okay) else { return try stringResult(rc, in: &world) }
      world.observe(.io(.writes, .internal))
      return W.Word(X86Emul.okay)
    }
  }

  /// `p2m_mmio_dm` or `p2m_mmio_direct`.
  private func isMMIO<Word: BitVector>(_ type: Word) -> Word.Condition {
    type == P2MType.mmioDM.rawValue || type == P2MType.mmioDirect.rawValue
  }

  func stringResult<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> W.Word {
    if try world.decide(rc == HVMTranslation.okay) { return W.Word(X86Emul.okay) }
    if try world.decide(rc == HVMTranslation.gfnPagedOut || rc == HVMTranslation.gfnShared) {
      return W.Word(X86Emul.retry)
    }
    if try world.decide(rc == HVMTranslation.needRetry) {
      // Asserted to be unreachable; not so once such copies ask.
      if traits.stringCopies == .unchecked {
        try assertUnreachable("HVMTRANS_need_retry from a copy by physical address", in: &world)
      }
      return W.Word(X86Emul.retry)
    }
    return W.Word(X86Emul.unhandleable)
  }
}
