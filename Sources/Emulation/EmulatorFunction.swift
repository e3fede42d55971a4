// The functions of the flow, and a call of one.

import BitVectors

/// A call that a proof may take by contract: function, arguments, and what is
/// known to come back is a word of the function's own width.
public struct Call<Word: BitVector>: Hashable, Sendable {
  public let function: EmulatorFunction
  public let arguments: [Word]

  @inlinable
  public init(_ function: EmulatorFunction, _ arguments: [Word]) {
    self.function = function
    self.arguments = arguments
  }
}

/// The functions of the flow, by their C names.
public enum EmulatorFunction: String, CaseIterable, Hashable, Sendable {
  /// The decision function, whatever a revision calls it; returns one bit.
  case check = "hvm_monitor_check_p2m"
  /// HVMTRANS_*, 32 bits; likewise the walk, which takes no reference.
  case translate = "hvm_translate_get_page"
  case walk = "paging_gva_to_gfn"
  /// Returns 64 bits: a pointer, see `MapResult`.
  case map = "hvmemul_map_linear_addr"
  case unmap = "hvmemul_unmap_linear_addr"
  /// HVMTRANS_*, 32 bits.
  case copy = "__hvm_copy"
  case copyToGuestLinear = "hvm_copy_to_guest_linear"
  case copyFromGuestLinear = "hvm_copy_from_guest_linear"
  case copyToGuestPhys = "hvm_copy_to_guest_phys"
  case copyFromGuestPhys = "hvm_copy_from_guest_phys"
  /// One bit.
  case knownGLA = "known_gla"
  /// X86EMUL_*, 32 bits; so are all that follow.
  case linearRead = "linear_read"
  case linearWrite = "linear_write"
  case linearMMIORead = "hvmemul_linear_mmio_read"
  case linearMMIOWrite = "hvmemul_linear_mmio_write"
  case virtualToLinear = "hvmemul_virtual_to_linear"
  case linearToPhys = "hvmemul_linear_to_phys"
  case doIO = "hvmemul_do_io"
  case doMMIOAddr = "hvmemul_do_mmio_addr"
  case baseRead = "__hvmemul_read"
  case read = "hvmemul_read"
  case insnFetch = "hvmemul_insn_fetch"
  case write = "hvmemul_write"
  case rmw = "hvmemul_rmw"
  case cmpxchg = "hvmemul_cmpxchg"
  case repMovs = "hvmemul_rep_movs"
  case repStos = "hvmemul_rep_stos"
  case repIns = "hvmemul_rep_ins"
  case repOuts = "hvmemul_rep_outs"
  case initPerInsn = "hvm_emulate_init_per_insn"
  case x86Emulate = "x86_emulate"
  case emulateOne = "_hvm_emulate_one"
  case emulateOneVMEvent = "hvm_emulate_one_vm_event"
  case doResume = "hvm_vm_event_do_resume"
  /// Two bits: what it returns, and in front whether `*req_ptr` is set.
  case memAccessCheck = "p2m_mem_access_check"
  /// One bit.
  case emulateCheck = "p2m_mem_access_emulate_check"
  /// Of the active view, else of the host p2m: `p2m_access_t`, 32 bits, or
  /// `Question.absent`.
  case getEntry = "p2m->get_entry"
  /// 64 bits: the right, or 0, and in the low half the code.
  case getMemAccess = "p2m_get_mem_access"
  /// One bit: the host's entry was copied into the active view.
  case getOrPropagate = "p2m_altp2m_get_or_propagate"
  case monitorTraps = "monitor_traps"
  /// 0, or a negative errno.
  case claimSlot = "vm_event_claim_slot"
  case nestedPageFault = "hvm_hap_nested_page_fault"
  case vmEventResume = "vm_event_resume"
}
