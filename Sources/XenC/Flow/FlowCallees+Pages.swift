// Callees of hvm_translate_get_page: what lies behind a frame number.

import BitVectors
import CSemantics
import Emulation
import XenABI

extension FlowCallees {
  func pages(
    _ callee: PageCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch callee {
    case .nestedhvmVcpuInGuestmode: return .truth(world.read(.nestedGuestMode).isNonZero)
    case .hvmMMIOInternal:
      let gpa = try word(called, 0, width: 64, machine)
      let gfn = gpa.shiftedRight(by: Word(UInt128(Page.shift), width: 64), signed: false)
      return .truth(try world.page(behind: gfn).isInternalMMIO)
    case .getPageFromGfn:
      let gfn = try word(called, 1, width: 64, machine)
      let behind = try world.page(behind: gfn)
      try store(behind.type, through: 2, called, &machine, &world)
      guard try world.decide(behind.isFound) else { return .pointer(.null) }
      world.observe(.gets(gfn: gfn))
      return .pointer(.number(gfn))
    }
  }
}
