// __hvm_copy and its four wrappers: bytes to and from the guest, page by page.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  public enum CopyDirection: Sendable { case toGuest, fromGuest }

  /// How a copy goes about it: the flags of `__hvm_copy`, and whether it asks.
  public struct CopyMode: Sendable {
    let direction: CopyDirection
    /// HVMCOPY_linear; otherwise by guest-physical address.
    let isLinear: Bool
    /// v5: the argument `send_event`; merged: every linear copy.
    let asks: Bool

    public init(direction: CopyDirection, isLinear: Bool, asks: Bool) {
      self.direction = direction
      self.isLinear = isLinear
      self.asks = asks
    }

    /// As arguments of the C function: HVMCOPY_to_guest (1) and HVMCOPY_linear
    /// (4) in 32 bits, and `send_event` in one.
    func words<Word: BitVector>() -> [Word] {
      let flags: UInt64 = (direction == .toGuest ? 1 : 0) | (isLinear ? 4 : 0)
      return [Word(flags, bits: 32), Word(asks ? 1 : 0, bits: 1)]
    }
  }

  /// - Parameters:
  ///   - address: linear or guest-physical, 64 bits.
  ///   - size: 64 bits.
  ///   - pfec: PFEC_*, 32 bits.
  /// - Returns: HVMTRANS_*, 32 bits; pieces before a failing one stay copied.
  public func copy<W: EmulatorWorld>(
    _ mode: CopyMode, _ address: W.Word, size: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.copy, [address, size, pfec] + mode.words())) { return known }
    var address = address
    var todo = size
    let none = W.Word(0, bits: 64)
    while try world.decide(none.isLess(than: todo, signed: false)) {
      let rest = address.restOfPage
      let count = rest.isLess(than: todo, signed: false).choose(rest, todo)
      if let failure = try copyPiece(mode, address, pfec, in: &world) { return failure }
      address = address + count
      todo = todo - count
    }
    return W.Word(HVMTranslation.okay)
  }

  /// One page's share. Nil when the copy goes on.
  private func copyPiece<W: EmulatorWorld>(
    _ mode: CopyMode, _ address: W.Word, _ pfec: W.Word, in world: inout W
  ) throws(Halt) -> W.Word? {
    let found =
      mode.isLinear
      ? try world.translate(linear: address, pfec: pfec) : try world.translate(gfn: address >> Page.shift)
    guard try world.decide(found.rc == HVMTranslation.okay) else { return found.rc }

    if traits.copyCheck == .beforeTypes, try checkCopied(mode, address, found.gfn, pfec, in: &world) {
      world.observe(.puts(gfn: found.gfn))
      return copyRetry()
    }
    if mode.direction == .toGuest, try world.decide(found.type == P2MType.ioreqServer.rawValue) {
      world.observe(.puts(gfn: found.gfn))
      return W.Word(HVMTranslation.badGFNToMFN)
    }
    if traits.copyCheck == .afterTypes, !self.is(.copyChecksLate),
      try checkCopied(mode, address, found.gfn, pfec, in: &world)
    {
      world.observe(.puts(gfn: found.gfn))
      return copyRetry()
    }

    switch mode.direction {
    case .toGuest:
      if try !world.decide(isDiscarded(found.type)) { try store(to: found.gfn, in: &world) }
    case .fromGuest:
      let isFetch = try world.decide((pfec & PFEC.insnFetch).isNonZero)
      if !isFetch { try load(from: found.gfn, in: &world) }
    }
    if self.is(.copyChecksLate), try checkCopied(mode, address, found.gfn, pfec, in: &world) {
      world.observe(.puts(gfn: found.gfn))
      return copyRetry()
    }
    world.observe(.puts(gfn: found.gfn))
    return nil
  }

  private func checkCopied<W: EmulatorWorld>(
    _ mode: CopyMode, _ address: W.Word, _ gfn: W.Word, _ pfec: W.Word, in world: inout W
  ) throws(Halt) -> Bool {
    guard mode.asks else { return false }
    guard !mode.isLinear else {
      return try check(linear: address, gfn: gfn, pfec: pfec, in: &world)
    }
    // Copies by physical address bring no error code; an idea to try asks all the same.
    let bits = PFEC.pagePresent | (mode.direction == .toGuest ? PFEC.writeAccess : 0)
    return try check(linear: address, gfn: gfn, pfec: W.Word(bits, bits: 32), in: &world)
  }

  private func copyRetry<Word: BitVector>() -> Word {
    switch traits.copyRetry {
    case .gfnPagedOut: Word(HVMTranslation.gfnPagedOut)
    case .needRetry: Word(HVMTranslation.needRetry)
    }
  }
}

// MARK: - The wrappers

extension EmulatorModel {
  public func copyToGuestLinear<W: EmulatorWorld>(
    _ address: W.Word, size: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.copyToGuestLinear, [address, size, pfec])) { return known }
    let mode = CopyMode(direction: .toGuest, isLinear: true, asks: traits.fallbackWrite == .checked)
    return try copy(
      mode, address, size: size, pfec: pfec | (PFEC.pagePresent | PFEC.writeAccess), in: &world)
  }

  /// - Parameter asks: v5's argument `send_event`, as far as the caller fixes it.
  public func copyFromGuestLinear<W: EmulatorWorld>(
    _ address: W.Word, size: W.Word, pfec: W.Word, asks: Bool = true, in world: inout W
  ) throws(Halt) -> W.Word {
    let asksWord = W.Word(asks ? 1 : 0, bits: 1)
    if let known = try world.summary(of: Call(.copyFromGuestLinear, [address, size, pfec, asksWord])) {
      return known
    }
    let mode = CopyMode(direction: .fromGuest, isLinear: true, asks: asks)
    return try copy(mode, address, size: size, pfec: pfec | PFEC.pagePresent, in: &world)
  }

  public func copyToGuestPhys<W: EmulatorWorld>(
    _ address: W.Word, size: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.copyToGuestPhys, [address, size])) { return known }
    let mode = CopyMode(direction: .toGuest, isLinear: false, asks: traits.stringCopies != .unchecked)
    return try copy(mode, address, size: size, pfec: W.Word(0, bits: 32), in: &world)
  }

  public func copyFromGuestPhys<W: EmulatorWorld>(
    _ address: W.Word, size: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.copyFromGuestPhys, [address, size])) { return known }
    let mode = CopyMode(direction: .fromGuest, isLinear: false, asks: traits.stringCopies != .unchecked)
    return try copy(mode, address, size: size, pfec: W.Word(0, bits: 32), in: &world)
  }
}
