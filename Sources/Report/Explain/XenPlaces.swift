// Where the functions of the flow are in Xen, as of c447b7308b; what is v5's alone, as of v5.

enum XenPlaces {
  /// `hvmemul_write (xen/arch/x86/hvm/emulate.c)`; the name alone where the file is not known.
  static func words(_ function: String) -> String {
    file(of: function).map { "\(function) (\($0))" } ?? function
  }

  /// Below the top of a Xen tree.
  static func file(of function: String) -> String? {
    files.first { $0.functions.contains(function) }.map { "xen/" + $0.file }
  }

  private static let files: [(file: String, functions: Set<String>)] = [
    (
      "arch/x86/hvm/hvm.c",
      [
        "__hvm_copy", "hvm_copy_from_guest_linear", "hvm_copy_from_guest_phys", "hvm_copy_to_guest_linear",
        "hvm_copy_to_guest_phys", "hvm_hap_nested_page_fault", "hvm_toggle_singlestep",
        "hvm_translate_get_page",
      ]
    ),
    ("arch/x86/hvm/monitor.c", ["hvm_monitor_check_p2m"]),
    ("arch/x86/hvm/vm_event.c", ["hvm_vm_event_do_resume"]),
    ("arch/x86/mm/p2m-ept.c", ["p2m->get_entry"]),
    ("arch/x86/mm/altp2m.c", ["p2m_altp2m_check", "p2m_altp2m_get_or_propagate"]),
    ("arch/x86/mm/p2m.c", ["p2m_get_gfn_type_access", "p2m_put_gfn", "paging_gva_to_gfn"]),
    (
      "arch/x86/mm/mem_access.c",
      ["p2m_get_mem_access", "p2m_mem_access_check", "p2m_mem_access_emulate_check"]
    ),
    ("arch/x86/include/asm/p2m.h", ["get_gfn_query_unlocked"]),
    ("common/memory.c", ["check_get_page_from_gfn"]),
    ("arch/x86/x86_emulate/x86_emulate.c", ["x86_emulate"]),
    ("common/monitor.c", ["monitor_traps"]),
    ("common/vm_event.c", ["vm_event_get_response", "vm_event_resume", "vm_event_vcpu_unpause"]),
    ("include/xen/vm_event.h", ["vm_event_claim_slot"]),
    ("include/public/vm_event.h", ["MEM_ACCESS_R", "VM_EVENT_FLAG_EMULATE"]),
    (
      "arch/x86/hvm/emulate.c",
      [
        "__hvmemul_read", "_hvm_emulate_one", "hvm_emulate_init_per_insn", "hvm_emulate_one_vm_event",
        "hvm_emulate_send_vm_event", "hvmemul_cmpxchg", "hvmemul_do_io", "hvmemul_do_io_addr",
        "hvmemul_insn_fetch", "hvmemul_linear_mmio_read", "hvmemul_linear_mmio_write",
        "hvmemul_linear_to_phys",
        "hvmemul_map_linear_addr", "hvmemul_phys_mmio_access", "hvmemul_read", "hvmemul_rep_ins",
        "hvmemul_rep_movs", "hvmemul_rep_outs", "hvmemul_rep_stos", "hvmemul_rmw",
        "hvmemul_unmap_linear_addr",
        "hvmemul_virtual_to_linear", "hvmemul_write", "known_gla", "linear_read", "linear_write",
      ]
    ),
  ]
}
