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
}
