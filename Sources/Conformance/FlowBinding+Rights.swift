// How functions are called that look rights up, judge by them and change them.

import CReader
import Claims
import Constraints
import SMT
import World
import Xen

extension FlowBinding {
  static var page: Term { Term(UInt128(PageLayout.gfn(page: FaultedPage.number)), width: 64) }

  static var access: [String: Term] {
    [
      "read_access": FlowArgument.readAccess, "write_access": FlowArgument.writeAccess,
      "insn_fetch": FlowArgument.insnFetch,
    ]
  }

  static var rights: [FlowBinding] {
    [
      FlowBinding(
        "p2m_mem_access_emulate_check, a named page",
        [
          "v": .object("current"),
          "rsp": .structure(
            "rsp", of: "struct vm_event_st",
            ["u.mem_access.gfn": page, "u.mem_access.flags": FlowArgument.accessFlags]),
        ], executing: ["_p2m_get_mem_access"]),
      FlowBinding(
        "hvm_hap_nested_page_fault, the switch over p2m_access_t",
        [
          "p2ma": .word(FlowArgument.right),
          "npfec": .fields(
            access.merging(
              [
                "present": Variable("npfec.present", width: 1).term,
                "gla_valid": Variable("npfec.gla_valid", width: 1).term,
                "kind": Variable("npfec.kind", width: 2).term,
              ]) { $1 }),
        ], way: .switchOver("p2ma", giving: "violation")),
    ]
  }
}
