// Linear accesses that are not mapped: split at page ends, copied, or handed to
// the MMIO machinery.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// Whether an earlier emulation has left the translation of this page.
  /// - Parameters: `address` and `bytes` 64 bits, `pfec` 32.
  public func knownGLA<W: EmulatorWorld>(
    _ address: W.Word, bytes: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> Bool {
    if let known = try world.summary(of: Call(.knownGLA, [address, bytes, pfec])) {
      return try world.decide(known.isNonZero)
    }
    if try world.decide((pfec & PFEC.writeAccess).isNonZero) {
      guard try world.decide(world.state.latchedWrite.isNonZero) else { return false }
    } else if try world.decide((pfec & PFEC.insnFetch).isNonZero) {
      return false  // insn_fetch is never latched
    } else {
      guard try world.decide(world.state.latchedRead.isNonZero) else { return false }
    }
    guard try world.decide(world.state.latchedPage.isEqual(to: address.pageStart)) else { return false }
    return try !world.decide(crossesPage(address, bytes))
  }

  /// `offset + bytes > PAGE_SIZE`; both 64 bits.
  func crossesPage<Word: BitVector>(_ address: Word, _ bytes: Word) -> Word.Condition {
    Word(Page.size, bits: 64).isLess(than: address.pageOffset + bytes, signed: false)
  }

  /// - Returns: X86EMUL_*, 32 bits.
  public func linearRead<W: EmulatorWorld>(
    _ address: W.Word, bytes: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.linearRead, [address, bytes, pfec])) { return known }
    if try world.decide(crossesPage(address, bytes)) {
      let first = address.restOfPage
      let rc = try linearRead(address, bytes: first, pfec: pfec, in: &world)
      guard try world.decide(rc == X86Emul.okay) else { return rc }
      return try linearRead(address + first, bytes: bytes - first, pfec: pfec, in: &world)
    }
    let rc = try copyFromGuestLinear(address, size: bytes, pfec: pfec, in: &world)
    if try world.decide(rc == HVMTranslation.okay) { return W.Word(X86Emul.okay) }
    if try world.decide(rc == HVMTranslation.badLinearToGFN) { return W.Word(X86Emul.exception) }
    if try world.decide(rc == HVMTranslation.badGFNToMFN) {
      if try world.decide((pfec & PFEC.insnFetch).isNonZero) { return W.Word(X86Emul.unhandleable) }
      let isKnown = try knownGLA(address, bytes: bytes, pfec: pfec, in: &world)
      return try linearMMIO(.reads, address, bytes: bytes, pfec: pfec, isKnown: isKnown, in: &world)
    }
    return try retryOrUnhandleable(rc, in: &world)
  }

  /// - Returns: X86EMUL_*, 32 bits.
  public func linearWrite<W: EmulatorWorld>(
    _ address: W.Word, bytes: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.linearWrite, [address, bytes, pfec])) { return known }
    if try world.decide(crossesPage(address, bytes)) {
      let first = address.restOfPage
      let rc = try linearWrite(address, bytes: first, pfec: pfec, in: &world)
      guard try world.decide(rc == X86Emul.okay) else { return rc }
      return try linearWrite(address + first, bytes: bytes - first, pfec: pfec, in: &world)
    }
    let rc = try copyToGuestLinear(address, size: bytes, pfec: pfec, in: &world)
    if try world.decide(rc == HVMTranslation.okay) { return W.Word(X86Emul.okay) }
    if try world.decide(rc == HVMTranslation.badLinearToGFN) { return W.Word(X86Emul.exception) }
    if try world.decide(rc == HVMTranslation.badGFNToMFN) {
      let isKnown = try knownGLA(address, bytes: bytes, pfec: pfec, in: &world)
      return try linearMMIO(.writes, address, bytes: bytes, pfec: pfec, isKnown: isKnown, in: &world)
    }
    return try retryOrUnhandleable(rc, in: &world)
  }

  private func retryOrUnhandleable<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> W.Word {
    let retries =
      rc == HVMTranslation.gfnPagedOut || rc == HVMTranslation.gfnShared || rc == HVMTranslation.needRetry
    return W.Word(try world.decide(retries) ? X86Emul.retry : .unhandleable)
  }

  /// `hvmemul_linear_mmio_read` and `_write`: translated unless the frame is
  /// known, latched, then handed to the device in chunks. Without the cache of
  /// finished chunks.
  /// - Returns: X86EMUL_*, 32 bits.
  public func linearMMIO<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, bytes: W.Word, pfec: W.Word,
    isKnown: Bool, in world: inout W
  ) throws(Halt) -> W.Word {
    let function = direction == .reads ? FunctionID.linearMMIORead : .linearMMIOWrite
    let known = W.Word(isKnown ? 1 : 0, bits: 1)
    if let result = try world.summary(of: Call(function, [address, bytes, pfec, known])) { return result }
    if !isKnown {
      let found = try world.walk(linear: address, pfec: pfec)
      if let failure = try walkFailure(found.rc, in: &world) { return W.Word(failure) }
      try latch(address, isWrite: direction == .writes, in: &world)
    }
    let rc = try doIO(direction, address, in: &world)
    guard try world.decide(rc == X86Emul.okay), try world.decide(crossesPage(address, bytes)) else {
      return rc
    }
    let next = address + address.restOfPage
    let found = try world.walk(linear: next, pfec: pfec)
    if let failure = try walkFailure(found.rc, in: &world) { return W.Word(failure) }
    return try doIO(direction, next, in: &world)
  }

  /// IOREQ_READ or IOREQ_WRITE, 1 bit.
  func word<Word: BitVector>(_ direction: Observation<Word>.Direction) -> Word {
    Word(direction == .reads ? 1 : 0, bits: 1)
  }

  /// What a failed walk means to those who call it directly.
  func walkFailure<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> X86Emul? {
    if try world.decide(rc == HVMTranslation.okay) { return nil }
    if try world.decide(rc == HVMTranslation.badLinearToGFN) { return .exception }
    return .retry
  }

  /// `latch_linear_to_phys`: the first translation is kept.
  func latch<W: EmulatorWorld>(_ address: W.Word, isWrite: Bool, in world: inout W) throws(Halt) {
    guard try !world.decide(world.state.latchedRead.isNonZero) else { return }
    world.state.latchedPage = address.pageStart
    world.state.latchedRead = W.Word(1, bits: 1)
    world.state.latchedWrite = W.Word(isWrite ? 1 : 0, bits: 1)
  }

  /// `hvmemul_do_io` without device models that answer: what Xen emulates is
  /// done at once, what nobody claims reads as ones, and a page of an ioreq
  /// server goes to that server (writes) or is read as memory.
  func doIO<W: EmulatorWorld>(
    _ direction: Observation<W.Word>.Direction, _ address: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.doIO, [word(direction), address])) { return known }
    guard let page = world.page(ofLinear: address) else {
      throw .unsupported(Stop("a device at an address of no situation"))
    }
    let device = world.ask(Question(.type, page), width: 32) { PageType.allCases[Int($0)].device }
    if try world.decide(device == IODevice.internal.rawValue) {
      world.observe(.io(direction, .internal))
      return W.Word(X86Emul.okay)
    }
    if try world.decide(device == IODevice.nobody.rawValue) {
      world.observe(.io(direction, .nobody))
      return W.Word(X86Emul.okay)
    }
    if try world.decide(device == IODevice.ioreqServer.rawValue), direction == .writes {
      world.observe(.io(.writes, .deviceModel))
      return W.Word(X86Emul.retry)
    }
    // Memory after all: a half of a compare-exchange, or a stale translation.
    // The request finds no device.
    world.observe(.io(direction, .nobody))
    return W.Word(X86Emul.okay)
  }
}

/// Who answers for a page when it is taken for MMIO.
enum IODevice: UInt64 {
  case memory, `internal`, nobody, ioreqServer
}

extension PageType {
  var device: UInt64 {
    switch self {
    case .mmio: IODevice.internal.rawValue
    case .hole: IODevice.nobody.rawValue
    case .ioreqServer: IODevice.ioreqServer.rawValue
    case .ram, .ramRO, .notPresent, .readOnly, .pagedOut, .shared: IODevice.memory.rawValue
    }
  }
}
