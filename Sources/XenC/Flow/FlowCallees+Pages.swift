// Callees of hvm_translate_get_page: the walk of the guest's tables, and what
// lies behind a frame number.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

extension FlowCallees {
  func pages(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch called.name {
    case "paging_gva_to_gfn": return .word(try walk(called, &machine, &world))
    case "nestedhvm_vcpu_in_guestmode": return .truth(world.read(.nestedGuestMode).isNonZero)
    case "hvm_mmio_internal": return .truth(world.read(.internalMMIO).isNonZero)
    case "get_page_from_gfn":
      let gfn = try word(called, 1, width: 64, machine)
      try store(world.read(.pageType), through: 2, called, &machine, &world)
      guard try world.decide(world.read(.pageFound).isNonZero) else { return .pointer(.null) }
      world.observe(.gets(gfn: gfn))
      return .pointer(.number(gfn))
    default: return nil
    }
  }

  /// vCPU, address, and where the error code is that it may add to.
  /// - Returns: the frame's number, or INVALID_GFN.
  private func walk(
    _ called: FunctionCall<W>, _ machine: inout AbstractMachine<W>, _ world: inout W
  ) throws(Halt) -> Word {
    guard case .pointer(.object(let place)) = called.values[2] else {
      throw machine.unsupported("\(called.name) with such an error code", called.offset)
    }
    let type = CType.integer(width: 32, signed: false)
    let pfec = try machine.word(of: machine.load(place, type, called.offset, in: &world), type, called.offset)
    let found = try world.walk(linear: try word(called, 1, width: 64, machine), pfec: pfec)
    if try world.decide(found.rc == HVMTranslation.okay.rawValue) { return found.gfn }
    let none = Word(0, width: 32)
    func mark(_ code: HVMTranslation, _ bit: UInt64) -> Word {
      (found.rc == code.rawValue).choose(Word(UInt128(bit), width: 32), none)
    }
    let marks = mark(.gfnPagedOut, PFEC.pagePaged) | mark(.gfnShared, PFEC.pageShared)
    try machine.store(.word(pfec | marks), at: place, type, called.offset, in: &world)
    return ~Word(0, width: 64)
  }
}
