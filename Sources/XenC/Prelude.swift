// The declarations that a function from a mail is compiled behind. Written
// here, in our own words, from the names and numbers of `Xen`: nothing of Xen's
// headers. Constants and one-line accessors are macros, because what the
// preprocessor removes costs nothing in clang's output. Functions without a
// body are contracts (`Contracts.swift`).

import CText
import XenABI

struct Prelude: Sendable {
  let text: String

  /// - Parameters:
  ///   - numbers: of constants that have another one than here.
  ///   - hasNestedBase: the newest layout of a request, with `npt_base`.
  ///   - omitted: contracts whose definition the input brings along.
  init(
    _ vocabulary: AccessValues, _ numbers: [String: UInt64] = [:], hasNestedBase: Bool,
    omitting omitted: Set<String> = []
  ) {
    text =
      [
        Prelude.words, Prelude.constants(numbers), Prelude.accessTypes(vocabulary), Prelude.frames,
        Prelude.pages,
        Prelude.requests(hasNestedBase: hasNestedBase), Prelude.vcpus,
        Prelude.contracts.filter { !omitted.contains($0.name) }.map(\.declaration).joined(separator: "\n"),
        Prelude.idioms, Prelude.arithmetic, Prelude.messages, Configuration.macros,
      ].joined(separator: "\n") + "\n"
  }

  /// What no definition of the input can replace.
  static let everyName = PreludeNames.all.ordinary.union(PreludeNames.all.tags)

  /// May be defined by the input, whose body is then executed.
  static let replaceable: Set<String> = ["set_npt_base"]

  private static func define(_ name: String, _ value: UInt64) -> String {
    "#define \(name) 0x\(String(value, radix: 16))"
      + (value > 0xffff_ffff ? "UL" : value > 0x7fff_ffff ? "U" : "")
  }

  // MARK: Parts

  private static let words = """
    typedef _Bool bool;
    typedef _Bool bool_t;
    #define true 1
    #define false 0
    #define NULL ((void *)0)
    typedef signed char int8_t, s8;
    typedef short int16_t, s16;
    typedef int int32_t, s32;
    typedef long int64_t, s64, ssize_t, intptr_t;
    typedef unsigned char uint8_t, u8;
    typedef unsigned short uint16_t, u16, domid_t;
    typedef unsigned int uint32_t, u32, uint;
    typedef unsigned long uint64_t, u64, size_t, uintptr_t, paddr_t, ulong;
    """

  private static func constants(_ numbers: [String: UInt64]) -> String {
    var lines = (PFEC.named + MemAccess.named).map { define($0.name, numbers[$0.name] ?? $0.value) }
    lines += Errno.allCases.map { define($0.name, UInt64($0.rawValue)) }
    lines += (Errno.others + X86Emul.allCases.map { ($0.name, $0.rawValue) }).map {
      define($0.name, $0.value)
    }
    lines += [
      define("VM_EVENT_REASON_MEM_ACCESS", VMEvent.reasonMemAccess),
      define("VM_EVENT_FLAG_VCPU_PAUSED", VMEvent.flagVCPUPaused),
      define("VM_EVENT_FLAG_FOREIGN", VMEvent.flagForeign),
      define("VM_EVENT_FLAG_EMULATE", VMEvent.flagEmulate),
      define("VM_EVENT_FLAG_ALTERNATE_P2M", VMEvent.flagAlternateP2M),
      define("VM_EVENT_FLAG_NESTED_P2M", VMEvent.flagNestedP2M),
      "#define PAGE_SHIFT \(Page.shift)",
      // Signed, so that the mask widens to any address.
      "#define PAGE_SIZE (1L << PAGE_SHIFT)",
      "#define PAGE_MASK (~(PAGE_SIZE - 1))",
    ]
    let types = (P2MType.named + P2MType.others).map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
    lines.append("typedef enum { \(types) } p2m_type_t;")
    let kinds = FaultKind.allCases.map { "\($0.name) = \($0.rawValue)" }.joined(separator: ", ")
    lines.append("typedef enum { \(kinds) } npfec_kind_t;")
    return lines.joined(separator: "\n")
  }

  /// Names of small numbers.
  static let enumerators = Set(
    AccessValues.pagingWriteIs10.rights.flatMap { ["XENMEM_access_\($0.name)", "p2m_access_\($0.name)"] }
      + (P2MType.named + P2MType.others).map(\.name))

  private static func accessTypes(_ vocabulary: AccessValues) -> String {
    let rights = vocabulary.rights.map { "XENMEM_access_\($0.name) = \($0.value)" }.joined(separator: ", ")
    // `default` is no right that an entry can hold.
    let entries = vocabulary.rights.filter { $0.name != "default" }
      .map { "p2m_access_\($0.name) = \($0.value)" }.joined(separator: ", ")
    return "typedef enum { \(rights) } xenmem_access_t;\ntypedef enum { \(entries) } p2m_access_t;"
  }

  /// The public layout. Bytes that nothing here names are padding to the size
  /// that the interface fixes.
  private static func requests(hasNestedBase: Bool) -> String {
    let registers = hasNestedBase ? 31 : 0
    let rest = (hasNestedBase ? 400 : 384) - 56 - (hasNestedBase ? 32 * 8 : 0)
    let nested = hasNestedBase ? "uint64_t general[\(registers)]; uint64_t npt_base; " : ""
    return """
      struct vm_event_mem_access { uint64_t gfn, offset, gla; uint32_t flags, _pad; };
      struct vm_event_regs_x86 { \(nested)uint8_t others[\(rest)]; };
      typedef struct vm_event_st {
        uint32_t version, flags, reason, vcpu_id;
        uint16_t altp2m_idx, _pad[3];
        union { struct vm_event_mem_access mem_access; uint64_t widest[4]; } u;
        union { union { struct vm_event_regs_x86 x86; } regs; } data;
      } vm_event_request_t;
      """
  }

  /// Structures that have more members than are named here.
  static let partial: Set<String> = [
    "struct domain", "struct vcpu", "struct arch_vcpu", "struct arch_vm_event",
  ]

  private static let vcpus = """
    struct vcpu;
    struct domain {
      domid_t domain_id;
      struct vcpu **vcpu;
      struct { struct { bool inguest_pagefault_disabled; } monitor; } arch;
    };
    struct arch_vm_event { uint32_t emulate_flags; bool send_event, sync_event; };
    struct arch_vcpu { struct arch_vm_event *vm_event; };
    struct vcpu { int vcpu_id; struct domain *domain; struct arch_vcpu arch; };
    """

  /// C functions whose behaviour `Contracts.swift` states, or that the C library has.
  static let contracts: [(name: String, declaration: String)] = [
    ("get_current", "struct vcpu *get_current(void);"),
    (
      "p2m_get_mem_access",
      "int p2m_get_mem_access(struct domain *d, gfn_t gfn, xenmem_access_t *access, unsigned int altp2m_idx);"
    ),
    ("monitor_traps", "int monitor_traps(struct vcpu *v, bool sync, vm_event_request_t *req);"),
    ("altp2m_active", "bool altp2m_active(const struct domain *d);"),
    ("altp2m_vcpu_idx", "uint16_t altp2m_vcpu_idx(const struct vcpu *v);"),
    ("nestedhvm_enabled", "bool nestedhvm_enabled(const struct domain *d);"),
    ("nestedhvm_vcpu_in_guestmode", "bool nestedhvm_vcpu_in_guestmode(const struct vcpu *v);"),
    ("nhvm_vcpu_p2m_base", "uint64_t nhvm_vcpu_p2m_base(const struct vcpu *v);"),
    ("set_npt_base", "void set_npt_base(struct vcpu *v, vm_event_request_t *req);"),
    ("is_hvm_vcpu", "bool is_hvm_vcpu(const struct vcpu *v);"),
    ("is_hvm_domain", "bool is_hvm_domain(const struct domain *d);"),
    ("hap_enabled", "bool hap_enabled(const struct domain *d);"),
    ("memset", "void *memset(void *to, int byte, size_t count);"),
    ("memcpy", "void *memcpy(void *to, const void *from, size_t count);"),
    ("memmove", "void *memmove(void *to, const void *from, size_t count);"),
    ("printk", "void printk(const char *format, ...);"),
    ("__assert", "void __assert(bool condition);"),
    ("__bug", "void __bug(bool condition);"),
    ("__domain_crash", "void __domain_crash(struct domain *d);"),
    ("__debug_build", "bool __debug_build(void);"),
    ("__tracing", "bool __tracing(void);"),
  ]
}
