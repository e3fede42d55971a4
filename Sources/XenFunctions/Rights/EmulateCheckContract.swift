// p2m_mem_access_emulate_check: a reply with EMULATE is heeded only while the
// reported access still conflicts.

import BitVectors
import Emulation
import SMT
import XenABI

/// The check of a reply.
public enum EmulateCheckContract {
  public static func check(_ page: FaultedPage, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: FunctionID.emulateCheck.resultWidth)
    contract.assumes("the reply's flags are the listener's own")
    let rights = SurroundingConstraints(traits.accessValues)
    let right = page.right()
    page.look(&contract, when: Formula(true))
    // No entry, or one that the table of xenmem_access_t does not know, counts
    // as a conflict, too.
    let isUnknown = !right.isLess(
      than: Term.number(traits.accessValues == .pagingWriteIs10 ? 11 : 10, 32), signed: false)
    let conflicts = (0..<3).map {
      FlowArgument.accessFlags.bits(from: $0, width: 1) == 1 && !rights.grants(right, bit: $0)
    }
    contract.result = (isUnknown || Formula.any(conflicts)).word(width: 1)
    return contract
  }
}
