// The functions of the flow, and a call of one.

import BitVectors

/// A call that a proof may take by contract: function, arguments, and what is
/// known to come back is a word of the function's own width.
public struct Call<Word: BitVector>: Hashable, Sendable {
  public let function: FunctionID
  public let arguments: [Word]

  @inlinable
  public init(_ function: FunctionID, _ arguments: [Word]) {
    self.function = function
    self.arguments = arguments
  }
}

/// A function of the flow: its C name, and what comes back from it.
public struct FunctionID: Hashable, Sendable {
  public enum Result: Sendable {
    case nothing
    /// A bool.
    case truth
    /// X86EMUL_*.
    case emulation
    /// HVMTRANS_*.
    case translation
    /// Something else, of so many bits.
    case word(Int)
  }

  public let name: String
  public let result: Result

  public init(_ name: String, _ result: Result) { (self.name, self.result) = (name, result) }

  @inlinable
  public static func == (a: FunctionID, b: FunctionID) -> Bool { a.name == b.name }
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// Of what comes back, in bits; one for nothing at all.
  public var resultWidth: Int {
    switch result {
    case .nothing, .truth: 1
    case .emulation, .translation: 32
    case .word(let width): width
    }
  }
}

extension FunctionID {
  /// The access check, whatever a revision calls it.
  public static let check = FunctionID("hvm_monitor_check_p2m", .truth)
  public static let translate = FunctionID("hvm_translate_get_page", .translation)
  public static let walk = FunctionID("paging_gva_to_gfn", .translation)
  /// A pointer, see `MapResult`.
  public static let map = FunctionID("hvmemul_map_linear_addr", .word(64))
  public static let unmap = FunctionID("hvmemul_unmap_linear_addr", .nothing)
  public static let copy = FunctionID("__hvm_copy", .translation)
  public static let copyToGuestLinear = FunctionID("hvm_copy_to_guest_linear", .translation)
  public static let copyFromGuestLinear = FunctionID("hvm_copy_from_guest_linear", .translation)
  public static let copyToGuestPhys = FunctionID("hvm_copy_to_guest_phys", .translation)
  public static let copyFromGuestPhys = FunctionID("hvm_copy_from_guest_phys", .translation)
  public static let knownGLA = FunctionID("known_gla", .truth)
  public static let linearRead = FunctionID("linear_read", .emulation)
  public static let linearWrite = FunctionID("linear_write", .emulation)
  public static let linearMMIORead = FunctionID("hvmemul_linear_mmio_read", .emulation)
  public static let linearMMIOWrite = FunctionID("hvmemul_linear_mmio_write", .emulation)
  public static let virtualToLinear = FunctionID("hvmemul_virtual_to_linear", .emulation)
  public static let linearToPhys = FunctionID("hvmemul_linear_to_phys", .emulation)
  public static let doIO = FunctionID("hvmemul_do_io", .emulation)
  public static let doMMIOAddr = FunctionID("hvmemul_do_mmio_addr", .emulation)
  public static let baseRead = FunctionID("__hvmemul_read", .emulation)
  public static let read = FunctionID("hvmemul_read", .emulation)
  public static let insnFetch = FunctionID("hvmemul_insn_fetch", .emulation)
  public static let write = FunctionID("hvmemul_write", .emulation)
  public static let rmw = FunctionID("hvmemul_rmw", .emulation)
  public static let cmpxchg = FunctionID("hvmemul_cmpxchg", .emulation)
  public static let repMovs = FunctionID("hvmemul_rep_movs", .emulation)
  public static let repStos = FunctionID("hvmemul_rep_stos", .emulation)
  public static let repIns = FunctionID("hvmemul_rep_ins", .emulation)
  public static let repOuts = FunctionID("hvmemul_rep_outs", .emulation)
  public static let initPerInsn = FunctionID("hvm_emulate_init_per_insn", .nothing)
  public static let x86Emulate = FunctionID("x86_emulate", .emulation)
  public static let emulateOne = FunctionID("_hvm_emulate_one", .emulation)
  public static let emulateOneVMEvent = FunctionID("hvm_emulate_one_vm_event", .emulation)
  public static let doResume = FunctionID("hvm_vm_event_do_resume", .nothing)
  /// What it returns, and in front whether `*req_ptr` is set.
  public static let memAccessCheck = FunctionID("p2m_mem_access_check", .word(2))
  public static let emulateCheck = FunctionID("p2m_mem_access_emulate_check", .truth)
  /// Of the active view, else of the host p2m: `p2m_access_t`, or `Question.absent`.
  public static let getEntry = FunctionID("p2m->get_entry", .word(32))
  /// The right, or 0, and in the low half the code.
  public static let getMemAccess = FunctionID("p2m_get_mem_access", .word(64))
  /// The host's entry was copied into the active view.
  public static let getOrPropagate = FunctionID("p2m_altp2m_get_or_propagate", .truth)
  public static let monitorTraps = FunctionID("monitor_traps", .word(32))
  /// 0, or a negative errno.
  public static let claimSlot = FunctionID("vm_event_claim_slot", .word(32))
  public static let nestedPageFault = FunctionID("hvm_hap_nested_page_fault", .word(32))
  public static let vmEventResume = FunctionID("vm_event_resume", .nothing)
}
