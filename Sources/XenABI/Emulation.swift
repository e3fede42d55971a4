// The numbers of the x86 emulator and of what surrounds it.

/// What came of translating an address and taking its page (`enum
/// hvm_translation_result`, asm/hvm/support.h).
public enum HVMTranslation: UInt64, CaseIterable, Sendable {
  case okay = 0
  /// The guest's own page tables have no translation.
  case badLinearToGFN = 1
  /// There is no memory behind the frame: treat it as MMIO.
  case badGFNToMFN = 2
  case unhandleable = 3
  /// Also v5's word for "an event went out".
  case gfnPagedOut = 4
  case gfnShared = 5
  /// Since b8443cb39b: an event went out.
  case needRetry = 6

  public var name: String {
    switch self {
    case .okay: "HVMTRANS_okay"
    case .badLinearToGFN: "HVMTRANS_bad_linear_to_gfn"
    case .badGFNToMFN: "HVMTRANS_bad_gfn_to_mfn"
    case .unhandleable: "HVMTRANS_unhandleable"
    case .gfnPagedOut: "HVMTRANS_gfn_paged_out"
    case .gfnShared: "HVMTRANS_gfn_shared"
    case .needRetry: "HVMTRANS_need_retry"
    }
  }
}

/// What an emulator hook returns (`X86EMUL_*`, x86_emulate.h).
public enum X86Emul: UInt64, CaseIterable, Sendable {
  case okay = 0
  case unhandleable = 1
  case exception = 2
  /// Nothing was modified; run the instruction again.
  case retry = 3
  case done = 4
  /// The emulator lacks the instruction.
  case unimplemented = 5
  case compareExchangeFailed = 7

  public var name: String {
    switch self {
    case .okay: "X86EMUL_OKAY"
    case .unhandleable: "X86EMUL_UNHANDLEABLE"
    case .exception: "X86EMUL_EXCEPTION"
    case .retry: "X86EMUL_RETRY"
    case .done: "X86EMUL_DONE"
    case .unimplemented: "X86EMUL_UNIMPLEMENTED"
    case .compareExchangeFailed: "X86EMUL_CMPXCHG_FAILED"
    }
  }
}

/// How an instruction is emulated for a reply (`enum emul_kind`, asm/hvm/emulate.h).
public enum EmulKind: UInt64, CaseIterable, Sendable {
  case normal = 0
  /// With hooks that write nothing and reach no port.
  case noWrite = 1
  /// What the instruction reads, the reply supplies.
  case setContextData = 2
  /// The instruction's bytes, the reply supplies.
  case setContextInsn = 3

  /// The one that `hvm_vm_event_do_resume` chooses; all revisions.
  /// - Parameter flags: VM_EVENT_FLAG_* of the reply.
  public init(flags: UInt64) {
    let kinds: [(UInt64, EmulKind)] = [
      (VMEvent.flagSetEmulReadData, .setContextData), (VMEvent.flagEmulateNoWrite, .noWrite),
      (VMEvent.flagSetEmulInsnData, .setContextInsn),
    ]
    self = kinds.first { flags & $0.0 != 0 }?.1 ?? .normal
  }

  /// The flag that asks for it beside EMULATE: VM_EVENT_FLAG_*; 0 for none.
  public var flag: UInt64 {
    switch self {
    case .normal: 0
    case .noWrite: VMEvent.flagEmulateNoWrite
    case .setContextData: VMEvent.flagSetEmulReadData
    case .setContextInsn: VMEvent.flagSetEmulInsnData
    }
  }
}

/// `p2m_type_t` as far as the emulator tells types apart (asm/p2m.h).
public enum P2MType: UInt64, CaseIterable, Sendable {
  case ramRW = 0
  case ramLogDirty = 2
  case ramRO = 3
  case mmioDM = 4
  case mmioDirect = 5
  case ioreqServer = 15

  /// By C name.
  public static let named: [(name: String, value: UInt64)] = [
    ("p2m_ram_rw", 0), ("p2m_invalid", 1), ("p2m_ram_logdirty", 2), ("p2m_ram_ro", 3), ("p2m_mmio_dm", 4),
    ("p2m_mmio_direct", 5), ("p2m_grant_map_rw", 7), ("p2m_grant_map_ro", 8), ("p2m_ram_paging_out", 9),
    ("p2m_ram_paged", 10), ("p2m_ram_paging_in", 11), ("p2m_ram_shared", 12), ("p2m_ioreq_server", 15),
  ]

  /// Those that no function here is about.
  public static let others: [(name: String, value: UInt64)] = [
    ("p2m_populate_on_demand", 6), ("p2m_ram_broken", 13), ("p2m_map_foreign", 14),
  ]

  /// `p2m_is_ram`: ram_rw, logdirty, ro, paging_out, paged, paging_in, shared, ioreq_server.
  public static let ram: [UInt64] = [0, 2, 3, 9, 10, 11, 12, 15]
  /// `p2m_is_paging`: paging_out, paged, paging_in.
  public static let paging: [UInt64] = [9, 10, 11]
  /// `p2m_is_shared`.
  public static let shared: [UInt64] = [12]
  /// `p2m_is_grant`: grant_map_rw, grant_map_ro.
  public static let grant: [UInt64] = [7, 8]
  /// `p2m_is_discard_write`: ram_ro and grant_map_ro (8).
  public static let discardWrite: [UInt64] = [3, 8]
}

/// The emulator's own limits.
public enum Emulator {
  /// Frames of one mapping: `hvm_emulate_ctxt.mfn[]`.
  public static let slots = 2
  /// Bytes that are fetched ahead: `insn_buf[16]`, no less than an instruction has.
  public static let bufferSize: UInt64 = 16
  /// Largest read-modify-write without a mapping.
  public static let wordSize: UInt64 = 8
  /// Most repetitions of a string instruction at once.
  public static let maximalReps: UInt64 = 4096
  /// `INVALID_MFN`.
  public static let invalidMFN: UInt64 = .max
  /// `INVALID_ALTP2M`: the index once altp2m was disabled.
  public static let invalidView: UInt64 = 0xffff
  /// Requests that a ring of one page holds.
  public static let ringSize = 8
}
