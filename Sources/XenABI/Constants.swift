// Xen's numbers, under Xen's names. The same in every revision, unless a type
// here says otherwise.

/// Page-fault error code bits (`PFEC_*`, asm/processor.h), 32 bits.
public enum PFEC {
  public static let pagePresent: UInt64 = 0x1
  public static let writeAccess: UInt64 = 0x2
  public static let userMode: UInt64 = 0x4
  public static let reservedBit: UInt64 = 0x8
  public static let insnFetch: UInt64 = 0x10
  public static let protKey: UInt64 = 0x20
  /// Only since shadow stacks; older trees leave the bit without a name.
  public static let shadowStack: UInt64 = 0x40
  public static let archMask: UInt64 = 0xffff
  // Xen's own, above the architectural bits.
  public static let pagePaged: UInt64 = 1 << 16
  public static let pageShared: UInt64 = 1 << 17
  public static let implicit: UInt64 = 1 << 18

  /// By C name, lowest bit first.
  public static let named: [(name: String, value: UInt64)] = [
    ("PFEC_page_present", pagePresent), ("PFEC_write_access", writeAccess), ("PFEC_user_mode", userMode),
    ("PFEC_reserved_bit", reservedBit), ("PFEC_insn_fetch", insnFetch), ("PFEC_prot_key", protKey),
    ("PFEC_shstk", shadowStack), ("PFEC_arch_mask", archMask), ("PFEC_page_paged", pagePaged),
    ("PFEC_page_shared", pageShared), ("PFEC_implicit", implicit),
  ]
}

/// Flags of a memory-access request (`MEM_ACCESS_*`, public/vm_event.h), 32 bits.
public enum MemAccess {
  public static let r: UInt64 = 0x01
  public static let w: UInt64 = 0x02
  public static let x: UInt64 = 0x04
  public static let glaValid: UInt64 = 0x08
  public static let faultWithGLA: UInt64 = 0x10
  public static let faultInGPT: UInt64 = 0x20
  public static let rwx = r | w | x

  /// By C name, lowest bit first, combinations last.
  public static let named: [(name: String, value: UInt64)] = [
    ("MEM_ACCESS_R", r), ("MEM_ACCESS_W", w), ("MEM_ACCESS_X", x), ("MEM_ACCESS_GLA_VALID", glaValid),
    ("MEM_ACCESS_FAULT_WITH_GLA", faultWithGLA), ("MEM_ACCESS_FAULT_IN_GPT", faultInGPT),
    ("MEM_ACCESS_RW", r | w), ("MEM_ACCESS_RX", r | x), ("MEM_ACCESS_WX", w | x), ("MEM_ACCESS_RWX", rwx),
  ]
}

/// What a nested page fault was about (`npfec_kind_*`, xen/mm.h).
public enum FaultKind: UInt64, CaseIterable, Sendable {
  /// No linear address is known.
  case unknown = 0
  /// The processor's own walk of the guest's page tables.
  case inGuestPageTable = 1
  /// The access itself.
  case withGLA = 2

  public var name: String {
    switch self {
    case .unknown: "npfec_kind_unknown"
    case .inGuestPageTable: "npfec_kind_in_gpt"
    case .withGLA: "npfec_kind_with_gla"
    }
  }
}

/// Negative returns that mean something here; Xen returns them as `-EXXX`.
// The names are the field's.
// swift-format-ignore: AlwaysUseLowerCamelCase
public enum Errno: Int32, CaseIterable, Sendable {
  /// No valid entry: the frame is absent from this view.
  case ESRCH = 3
  case EAGAIN = 11
  case EBUSY = 16
  /// An altp2m index that is out of range or not in use.
  case EINVAL = 22
  /// A p2m access value beyond the translation table.
  case ERANGE = 34
  case ENOSYS = 38
  /// No monitor ring.
  case EOPNOTSUPP = 95

  /// The others that code may name (public/errno.h).
  public static let others: [(name: String, value: UInt64)] = [
    ("EPERM", 1), ("ENOENT", 2), ("EINTR", 4), ("EIO", 5), ("ENXIO", 6), ("E2BIG", 7),
    ("ENOMEM", 12), ("EACCES", 13), ("EFAULT", 14), ("EEXIST", 17), ("EXDEV", 18), ("ENODEV", 19),
    ("ENOSPC", 28), ("EDOM", 33), ("ENODATA", 61), ("EOVERFLOW", 75), ("EILSEQ", 84), ("ERESTART", 85),
  ]

  public var name: String { "\(self)" }
  /// `-EXXX` as the 32 bits of a C int.
  public var returned: UInt128 { UInt128(UInt32(bitPattern: -rawValue)) }
}

/// Constants of the event interface (public/vm_event.h).
public enum VMEvent {
  public static let reasonMemAccess: UInt64 = 1
  public static let reasonMemPaging: UInt64 = 3
  public static let reasonSoftwareBreakpoint: UInt64 = 6
  public static let reasonSinglestep: UInt64 = 7
  public static let reasonDescriptorAccess: UInt64 = 13
  /// The emulator lacks the instruction.
  public static let reasonEmulUnimplemented: UInt64 = 14
  public static let flagVCPUPaused: UInt64 = 1 << 0
  public static let flagForeign: UInt64 = 1 << 1
  public static let flagEmulate: UInt64 = 1 << 2
  public static let flagEmulateNoWrite: UInt64 = 1 << 3
  public static let flagToggleSinglestep: UInt64 = 1 << 4
  public static let flagSetEmulReadData: UInt64 = 1 << 5
  public static let flagDeny: UInt64 = 1 << 6
  public static let flagAlternateP2M: UInt64 = 1 << 7
  public static let flagSetRegisters: UInt64 = 1 << 8
  public static let flagSetEmulInsnData: UInt64 = 1 << 9
  /// Since the nested-p2m extension only.
  public static let flagNestedP2M: UInt64 = 1 << 12

  /// What a reply may ask for beside EMULATE and the resumption of the vCPU, without the prefix.
  public static let replyFlags: [(name: String, value: UInt64)] = [
    ("EMULATE_NOWRITE", flagEmulateNoWrite), ("TOGGLE_SINGLESTEP", flagToggleSinglestep),
    ("SET_EMUL_READ_DATA", flagSetEmulReadData), ("DENY", flagDeny), ("ALTERNATE_P2M", flagAlternateP2M),
    ("SET_REGISTERS", flagSetRegisters), ("SET_EMUL_INSN_DATA", flagSetEmulInsnData),
  ]

  /// What a reply with these VM_EVENT_FLAG_* asks for, by names without the prefix.
  public static func replyNames(_ flags: UInt64) -> [String] {
    ([("EMULATE", flagEmulate)] + replyFlags).filter { flags & $0.1 != 0 }.map(\.0)
  }

  /// Which interface a listener and Xen speak: a number of the tree's.
  public static let interfaceVersionName = "VM_EVENT_INTERFACE_VERSION"

  /// By C name.
  public static let named: [(name: String, value: UInt64)] =
    [
      ("VM_EVENT_REASON_MEM_ACCESS", reasonMemAccess), ("VM_EVENT_REASON_MEM_PAGING", reasonMemPaging),
      ("VM_EVENT_REASON_SOFTWARE_BREAKPOINT", reasonSoftwareBreakpoint),
      ("VM_EVENT_REASON_DESCRIPTOR_ACCESS", reasonDescriptorAccess),
      ("VM_EVENT_REASON_EMUL_UNIMPLEMENTED", reasonEmulUnimplemented),
      ("VM_EVENT_FLAG_VCPU_PAUSED", flagVCPUPaused), ("VM_EVENT_FLAG_FOREIGN", flagForeign),
      ("VM_EVENT_FLAG_EMULATE", flagEmulate), ("VM_EVENT_FLAG_NESTED_P2M", flagNestedP2M),
    ] + replyFlags.map { ("VM_EVENT_FLAG_" + $0.name, $0.value) }
}

/// Guest pages.
public enum Page {
  public static let shift = 12
  public static let size: UInt64 = 1 << 12
  /// Bits of an address within its page.
  public static let offsetMask: UInt64 = size - 1
}
