// `hvm_translate_get_page` (xen/arch/x86/hvm/hvm.c): from an address to a page
// that nobody can take away. The same in all three revisions.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// - Parameters:
  ///   - address: linear, or physical where `isLinear` is false; 64 bits.
  ///   - pfec: PFEC_*, 32 bits; of a linear address.
  /// - Returns: frame and type are 0 unless it comes out okay.
  public func translateGetPage<W: EmulatorWorld>(
    _ address: W.Word, isLinear: Bool, pfec: W.Word, in world: inout W
  ) throws(Halt) -> Translation<W.Word> {
    var gfn = address.shiftedRight(by: W.Word(UInt64(Page.shift), bits: 64), signed: false)
    if isLinear {
      let walked = try world.walk(linear: address, pfec: pfec)
      guard try world.decide(walked.rc == HVMTranslation.okay) else { return nothing(walked.rc) }
      gfn = walked.gfn
    }
    let isInternal = !world.read(.nestedGuestMode).isNonZero && world.read(.internalMMIO).isNonZero
    if try world.decide(isInternal) { return nothing(W.Word(HVMTranslation.badGFNToMFN)) }
    guard try world.decide(world.read(.pageFound).isNonZero) else {
      return nothing(W.Word(HVMTranslation.badGFNToMFN))
    }
    world.observe(.gets(gfn: gfn))
    let type = world.read(.pageType)
    let refusals: [([UInt64], HVMTranslation)] = [
      (P2MType.paging, .gfnPagedOut), (P2MType.shared, .gfnShared), (P2MType.grant, .unhandleable),
    ]
    for (types, code) in refusals where try world.decide(isAny(of: types, type)) {
      world.observe(.puts(gfn: gfn))
      return nothing(W.Word(code))
    }
    return Translation(rc: W.Word(HVMTranslation.okay), gfn: gfn, type: type)
  }

  private func nothing<Word: BitVector>(_ rc: Word) -> Translation<Word> {
    Translation(rc: rc, gfn: Word(0, bits: 64), type: Word(0, bits: 32))
  }

  private func isAny<Word: BitVector>(of types: [UInt64], _ type: Word) -> Word.Condition {
    types.reduce(Word.Condition(false)) { $0 || type == $1 }
  }
}
