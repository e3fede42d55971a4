// hvmemul_map_linear_addr and hvmemul_unmap_linear_addr: the frames of a write,
// all translated and checked before any byte is written.

import BitVectors
import Emulation
import XenABI

/// What mapping gives back, as C packs it into a pointer: null, an error code's
/// complement, or an address.
public enum MapResult {
  /// What a mapped pointer looks like; the offset in the page is added.
  static let mapping: UInt64 = 0xffff_8200_0000_0000
  /// `ERR_PTR(~code)`.
  public static func error(_ code: X86Emul) -> UInt64 { ~code.rawValue }
  /// `IS_ERR`: the last 4095 addresses.
  static let firstError: UInt64 = 0 &- 4095
}

extension EmulatorModel {
  /// - Parameters:
  ///   - linear: 64 bits.
  ///   - bytes: 32 bits.
  ///   - pfec: PFEC_*, 32 bits.
  /// - Returns: a pointer, 64 bits; see `MapResult`.
  public func mapLinearAddr<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, pfec: W.Word, in world: inout W
  ) throws(Halt) -> W.Word {
    if let known = try world.summary(of: Call(.map, [linear, bytes, pfec])) { return known }
    world.observe(
      .maps(isClean: (world.state.slots[0] | world.state.slots[1] == 0).word(width: 1)))

    let frames = frameCount(linear, bytes)
    let tooMany = W.Word(UInt64(Emulator.slots), bits: 32).isLess(than: frames, signed: false)
    let isRefused = traits.zeroBytes == .refused ? tooMany || bytes == 0 : tooMany
    if try world.decide(isRefused) {
      try assertUnreachable("nr_frames <= ARRAY_SIZE(mfn)", in: &world)
      return W.Word(MapResult.error(.unhandleable), bits: 64)
    }

    var taken: [W.Word] = []
    for frame in 0..<Emulator.slots {
      if frame > 0, try !world.decide(frames == 2) { break }
      if let early = try mapFrame(frame, linear, pfec, &taken, in: &world) {
        try dropReferences(taken, in: &world)
        return W.Word(early, bits: 64)
      }
    }
    // Debug builds poison what is not used.
    if taken.count < Emulator.slots {
      try assertClean(slot: 1, in: &world)
      let poison = W.Word(Emulator.invalidMFN, bits: 64)
      world.state.slots[1] = isDebugBuild(in: &world).choose(poison, world.state.slots[1])
    } else if try world.decide(world.read(.vmapFails).isNonZero) {
      try dropReferences(taken, in: &world)
      return W.Word(MapResult.error(.unhandleable), bits: 64)
    }
    return W.Word(MapResult.mapping, bits: 64) + linear.pageOffset
  }

  /// - Returns: how mapping ends here, or nil when it goes on.
  private func mapFrame<W: EmulatorWorld>(
    _ frame: Int, _ linear: W.Word, _ pfec: W.Word, _ taken: inout [W.Word], in world: inout W
  ) throws(Halt) -> UInt64? {
    var address = frame == 0 ? linear : (linear + W.Word(Page.size, bits: 64)).pageStart
    address = world.read(.shortAddresses).isNonZero.choose(address & 0xffff_ffff, address)
    try assertClean(slot: frame, in: &world)

    let found = try world.translate(linear: address, pfec: pfec)
    if let failure = try mapFailure(found.rc, in: &world) { return failure }
    world.state.slots[frame] = found.gfn + W.Word(PageLayout.mfnBase - PageLayout.gfnBase, bits: 64)
    taken.append(found.gfn)

    let isWrite = try world.decide((pfec & PFEC.writeAccess).isNonZero)
    if traits.mapCheck == .beforeTypes, isWrite,
      try checkMapped(address, found.gfn, pfec, in: &world)
    {
      return MapResult.error(.retry)
    }
    if isWrite {
      if try world.decide(isDiscarded(found.type)) { return MapResult.error(.okay) }
      if try world.decide(found.type == P2MType.ioreqServer.rawValue) { return 0 }
    }
    if traits.mapCheck == .afterTypes, try checkMapped(address, found.gfn, pfec, in: &world) {
      return MapResult.error(.retry)
    }
    return nil
  }

  private func checkMapped<W: EmulatorWorld>(
    _ linear: W.Word, _ gfn: W.Word, _ pfec: W.Word, in world: inout W
  ) throws(Halt) -> Bool {
    if self.is(.writeChecksLate) { return false }
    return try check(linear: linear, gfn: gfn, pfec: pfec, in: &world)
  }

  /// The `switch ( res )` of map.
  private func mapFailure<W: EmulatorWorld>(_ rc: W.Word, in world: inout W) throws(Halt) -> UInt64? {
    if try world.decide(rc == HVMTranslation.okay) { return nil }
    if try world.decide(rc == HVMTranslation.badLinearToGFN) { return MapResult.error(.exception) }
    if try world.decide(rc == HVMTranslation.badGFNToMFN) { return 0 }
    if try world.decide(rc == HVMTranslation.gfnPagedOut || rc == HVMTranslation.gfnShared) {
      return MapResult.error(.retry)
    }
    if traits.copyRetry == .needRetry, try world.decide(rc == HVMTranslation.needRetry) {
      try assertUnreachable("HVMTRANS_need_retry from a translation", in: &world)
      return MapResult.error(.retry)
    }
    return MapResult.error(.unhandleable)
  }

  /// `out:`: steps back over every used slot.
  private func dropReferences<W: EmulatorWorld>(_ taken: [W.Word], in world: inout W) throws(Halt) {
    let cleans: Bool
    switch traits.slotsOnError {
    case .left: cleans = false
    case .cleaned: cleans = true
    case .cleanedInDebug: cleans = taken.isEmpty ? false : try isDebug(in: &world)
    }
    for index in taken.indices.reversed() {
      if !self.is(.mapKeepsReferences) { world.observe(.puts(gfn: taken[index])) }
      if cleans { world.state.slots[index] = W.Word(0, bits: 64) }
    }
  }

  /// Marks the frames dirty, drops their references, cleans the slots.
  public func unmapLinearAddr<W: EmulatorWorld>(
    _ linear: W.Word, bytes: W.Word, in world: inout W
  ) throws(Halt) {
    if try world.summary(of: Call(.unmap, [linear, bytes])) != nil { return }
    let frames = frameCount(linear, bytes)
    for frame in 0..<Emulator.slots {
      if frame > 0, try !world.decide(frames == 2) { break }
      let gfn =
        world.state.slots[frame] - W.Word(PageLayout.mfnBase - PageLayout.gfnBase, bits: 64)
      world.observe(.puts(gfn: gfn))
      clean(slot: frame, in: &world)
    }
    if try !world.decide(frames == 2) {
      let isDebug = isDebugBuild(in: &world)
      let slot = world.state.slots[1]
      if try world.decide(isDebug && slot != Emulator.invalidMFN) {
        try stop("ASSERT(mfn_eq(*mfn, INVALID_MFN))", in: &world)
      }
      if !self.is(.unmapLeavesSlots) {
        world.state.slots[1] = isDebug.choose(W.Word(0, bits: 64), slot)
      }
    }
  }

  private func clean<W: EmulatorWorld>(slot: Int, in world: inout W) {
    if !self.is(.unmapLeavesSlots) { world.state.slots[slot] = W.Word(0, bits: 64) }
  }

  /// `nr_frames`, an unsigned int: pages from the first byte to the last, which
  /// may lie behind the end of the address space. C subtracts page numbers; this
  /// comes to the same.
  func frameCount<Word: BitVector>(_ linear: Word, _ bytes: Word) -> Word {
    let wide = bytes.resized(to: 64, signed: false)
    let last = linear.pageOffset + wide - wide.isNonZero.word(width: 64)
    return ((last >> Page.shift) + Word(1, bits: 64)).resized(to: 32, signed: false)
  }

  func isDiscarded<Word: BitVector>(_ type: Word) -> Word.Condition {
    P2MType.discardWrite.reduce(Word.Condition(false)) { $0 || type == $1 }
  }

  private func assertClean<W: EmulatorWorld>(slot: Int, in world: inout W) throws(Halt) {
    if try world.decide(isDebugBuild(in: &world) && world.state.slots[slot] != 0) {
      try stop("ASSERT(mfn_x(*mfn) == 0)", in: &world)
    }
  }
}
