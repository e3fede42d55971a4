// How functions are called that look rights up, judge by them and change them.

import BitVectors
import Claims
import SMT
import XenABI
import XenC
import XenFunctions

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

extension FlowBinding {
  /// Whatever claiming a slot returns.
  static var ring: [FlowBinding] {
    [true, false].map { isSynchronous in
      let flags = Variable("req->flags", width: 32).term
      return FlowBinding(
        "monitor_traps, " + (isSynchronous ? "synchronous" : "asynchronous")
          + ", whatever the claim returns",
        [
          "v": .object("current"), "sync": .word(Term(isSynchronous ? 1 : 0, width: 1)),
          "req": .structure(
            "req", of: "struct vm_event_st",
            [
              "flags": flags, "reason": Term(UInt128(VMEvent.reasonMemAccess), width: 32),
              "u.mem_access.gfn": FlowArgument.gfn, "u.mem_access.flags": FlowArgument.accessFlags,
            ]),
        ],
        given: [Constraint("no caller sets VCPU_PAUSED", (flags & VMEvent.flagVCPUPaused) == 0)])
    }
  }

  /// About the page that stands for all that are named.
  static var checks: [FlowBinding] {
    AccessCheckState.all.filter { $0.page == .named }.map { state in
      let offset = Variable("gpa[11:0]", width: 12).term
      let kind = Term(UInt128(state.kind.rawValue), width: 2)
      let hasAddress = state.kind != .unknown
      func fixed(_ fact: Fact, _ value: Bool) -> Constraint {
        Constraint("\(fact.name) is \(value ? 1 : 0)", Variable(fact).term == (value ? 1 : 0))
      }
      return FlowBinding(
        "p2m_mem_access_check, " + state.description,
        [
          "gpa": .word(page.bits(from: 0, width: 52).followed(by: offset)), "gla": .word(linear),
          "npfec": .fields(
            access.merging([
              "present": Variable("npfec.present", width: 1).term,
              "gla_valid": Term(hasAddress ? 1 : 0, width: 1), "kind": kind,
            ]) { $1 }), "req_ptr": .cell("req"),
        ],
        given: [
          fixed(.accessRequired, state.accessRequired),
          fixed(.pageWalksSuppressed, state.suppressesPageWalks),
        ], emulation: .window(state.kind),
        request: FlowRequest(
          cell: "req",
          [
            "reason": Term(UInt128(VMEvent.reasonMemAccess), width: 32), "u.mem_access.gfn": page,
            "u.mem_access.offset": offset.resized(to: 64, signed: false),
            "u.mem_access.gla": hasAddress ? linear : Term(0, width: 64),
            "u.mem_access.flags": FaultAccess.flags(state.kind),
          ])
      ) { $0.state.hasRing = state.hasRing }
    }
  }
}
