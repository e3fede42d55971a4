// Callees of hvm_translate_get_page: what lies behind a frame number.

import BitVectors
import CSemantics
import Emulation
import XenABI

extension FlowCallees {
  func pages(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch called.name {
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
}
