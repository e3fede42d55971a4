// The functions through which checks can be switched on or codes come back, as the table of calls looks
// for them. Which of them there are differs by revision.

/// Names of C functions, parameters and members.
public enum CheckedCalls {
  /// xen/arch/x86/hvm/{hvm,emulate,monitor}.c, xen/arch/x86/mm/mem_access.c, xen/common/monitor.c.
  public static let functions = [
    "hvm_copy_to_guest_phys", "hvm_copy_from_guest_phys", "hvm_copy_to_guest_linear",
    "hvm_copy_from_guest_linear", "__hvm_copy", "hvm_translate_get_page", "hvm_emulate_one_vm_event",
    "hvm_emulate_send_vm_event", "hvm_monitor_check_p2m", "hvmemul_map_linear_addr",
    "hvm_emulate_init_per_insn", "_hvm_emulate_one", "p2m_mem_access_check", "monitor_traps",
  ]
  /// The switch: a parameter and a member of the context in v5, a member of the vCPU's state since.
  public static let gate = "send_event"
  /// Parameters that hold a page-fault error code, or what a violation says in its place.
  public static let errorCodes: Set<String> = ["pfec", "npfec"]
  /// The exit of a nested page fault.
  public static let door = "hvm_hap_nested_page_fault"
  /// xen/drivers/char/console.c: the machine stops.
  public static let fatal: Set<String> = ["panic"]
}
