// hvm_emulate_init_per_insn and hvmemul_insn_fetch: bytes fetched ahead, and handed out.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `hvmemul_insn_fetch`: out of the bytes fetched ahead, or from memory.
  public func insnFetch<W: EmulatorWorld>(_ linear: W.Word, bytes: W.Word, in world: inout W) throws(Halt)
    -> W.Word
  {
    if let known = try world.summary(of: Call(.insnFetch, [linear, bytes])) { return known }
    world.observe(.hook(.insnFetch))
    // uint8_t insn_off
    let offset = (linear - world.state.bufferStart) & 0xff
    let end = (offset + bytes).resized(to: 32, signed: false)
    let isBuffered = bytes.isNonZero && !world.state.bufferBytes.isLess(than: end, signed: false)
    if try world.decide(isBuffered) {
      try fetch(from: frame(of: linear), in: &world)
      return W.Word(X86Emul.okay)
    }
    let rc = try baseRead(linear, bytes: bytes, isFetch: true, in: &world)
    guard try world.decide(rc == X86Emul.okay), try world.decide(bytes.isNonZero) else { return rc }
    let size = W.Word(Emulator.bufferSize, bits: 32)
    let isBeyond = !offset.resized(to: 32, signed: false).isLess(than: size, signed: false)
    if try world.decide(isBeyond || size.isLess(than: end, signed: false)) {
      try assertUnreachable("insn_off + bytes <= sizeof(insn_buf)", in: &world)
      return W.Word(X86Emul.unhandleable)
    }
    try fetch(from: frame(of: linear), in: &world)
    world.state.bufferBytes = end
    return rc
  }

  /// `hvm_emulate_init_per_insn` where nobody supplies the bytes.
  /// - Parameter start: linear address of the first byte, 64 bits.
  public func initPerInsn<W: EmulatorWorld>(_ start: W.Word, in world: inout W) throws(Halt) {
    if try world.summary(of: Call(.initPerInsn, [start])) != nil { return }
    world.observe(.hook(.initPerInsn))
    world.state.bufferStart = start
    world.state.bufferBytes = W.Word(0, bits: 32)
    if traits.prefetch == .skipped, try gateIsOpen(in: &world) { return }
    guard try world.decide(world.ask(Question(.prefetchInSegment)).isNonZero) else { return }
    let size = W.Word(Emulator.bufferSize, bits: 64)
    let pfec = errorCode(PFEC.pagePresent | PFEC.insnFetch, mayBeSystem: false, in: &world)
    let rc = try copyFromGuestLinear(
      start, size: size, pfec: pfec, asks: traits.prefetch == .checked, in: &world)
    // Whatever went wrong is dropped.
    guard try world.decide(rc == HVMTranslation.okay) else { return }
    world.state.bufferBytes = W.Word(Emulator.bufferSize, bits: 32)
  }
}
