// What stands in for macros of Xen when a file of a tree is read. They are replaced after the
// headers that define them and before the file that uses them: inline assembly (`current`),
// builds (`ASSERT`) and arithmetic on the frame table (`page_to_mfn`) have no meaning that could
// be read off their text.

import CSemantics

extension Idioms {
  /// Xen's.
  static let xen = Idioms(
    prologue: headers.map { "#include \($0)" } + substitutions,
    helpers: [
      "gfn_eq", "mfn_eq", "mfn_add", "ERR_PTR", "PTR_ERR", "IS_ERR", "IS_ERR_OR_NULL", "set_npt_base",
    ],
    nouns: ["__assert": "the ASSERT", "__bug": "the BUG"],
    written: ["container_at": 1],
    // Claims are about HVM guests.
    unused: ["pv"],
    tables: ["hvm_emulate_ops", "hvm_emulate_ops_no_write"]
      + [
        "write", "cmpxchg", "rep_ins", "rep_outs", "rep_movs", "rep_stos", "read_io", "write_io", "write_msr",
        "cache_op", "wbinvd",
      ].map { "hvmemul_\($0)_discard" },
    likelyFunctions: [
      "_p2m_get_mem_access", "_xvmalloc_array", "hvm_emulate_one", "hvmemul_acquire_page",
      "hvmemul_do_io_buffer",
      "hvmemul_do_mmio_addr", "hvmemul_do_mmio_buffer", "hvmemul_do_pio_addr", "hvmemul_do_pio_buffer",
      "hvmemul_linear_mmio_access", "hvmemul_release_page", "hvmemul_rep_outs_set_context",
      "is_x86_user_segment", "latch_linear_to_phys", "p2m_is_altp2m", "set_context_data",
      "vm_event_is_enabled",
    ],
    likelyValues: [
      "EMUL_KIND_NORMAL", "EMUL_KIND_NOWRITE", "EMUL_KIND_SET_CONTEXT_DATA", "EMUL_KIND_SET_CONTEXT_INSN",
      "VIO_mmio_completion", "VIO_no_completion", "VIO_pio_completion", "VIO_realmode_completion",
      "hvm_access_insn_fetch", "hvm_access_read", "hvm_access_write", "p2m_alternate", "x86_seg_cs",
      "x86_seg_gs", "x86_seg_none", "x86_seg_ss", "x86_seg_sys",
    ],
    likelyTypes: [
      "gfn_t", "hvm_emulate_validate_t", "irq_cpustat_t", "mfn_t", "p2m_access_t", "p2m_class_t",
      "p2m_type_t", "pagefault_info_t", "pfn_t", "vm_event_request_t", "xenmem_access_t",
    ])

  /// What stands in for a macro of the tree, in words; empty for one that is read as it is.
  static func standIn(for macro: String) -> Set<String> {
    // What `current` of the tree is made of.
    if macro == "get_current" { return ["get_current_vcpu"] }
    let lines = substitutions.filter { $0.hasPrefix("#define \(macro)") || $0.hasPrefix("((whole") }
    let words = lines.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init) }
    return words.dropFirst().first == macro ? Set(words.dropFirst(2)) : []
  }

  private static let headers = ["<xen/lib.h>", "<xen/sched.h>", "<xen/mm.h>", "<xen/domain_page.h>"]

  private static let substitutions = [
    "struct vcpu *get_current_vcpu(void);", "void __assert(_Bool);", "void __bug(_Bool);",
    "unsigned long frame_of_page(const struct page_info *);",
    "struct page_info *page_of_frame(unsigned long);", "void *map_frame(unsigned long);",
    "void unmap_frame(const void *);",
    "void *container_at(const void *, unsigned long);",
    "#undef current", "#define current get_current_vcpu()",
    "#undef likely", "#define likely(x) (!!(x))", "#undef unlikely", "#define unlikely(x) (!!(x))",
    "#undef BUG", "#define BUG() __bug(1)", "#undef BUG_ON", "#define BUG_ON(x) __bug(!!(x))",
    // In a release build, too: the contract tells the builds apart.
    "#undef ASSERT", "#define ASSERT(x) __assert(!!(x))",
    "#undef ASSERT_UNREACHABLE", "#define ASSERT_UNREACHABLE() __assert(0)",
    // Nodes of offsetof do not say what it comes to; the length of an array does.
    "#undef container_of",
    "#define container_of(part, whole, member) \\",
    "((whole *)container_at((part), sizeof(char[__builtin_offsetof(whole, member) + 1]) - 1))",
    // Calls through method tables, patched at boot.
    "#if __has_include(<asm/alternative-call.h>)", "#include <asm/alternative-call.h>",
    "#elif __has_include(<asm/alternative.h>)", "#include <asm/alternative.h>", "#endif",
    "#undef alternative_call", "#define alternative_call(function, args...) (function)(args)",
    "#undef alternative_vcall", "#define alternative_vcall(function, args...) ((void)(function)(args))",
    // One access of its own, in inline assembly.
    "#if __has_include(<asm/atomic.h>)", "#include <asm/atomic.h>", "#endif",
    "#undef read_atomic", "#define read_atomic(p) (*(const volatile __typeof__(*(p)) *)(p))",
    "#define atomic_read(v) read_atomic(&(v)->counter)",
    "#undef cpu_has_cx16", "#define cpu_has_cx16 1",
    "#undef page_to_mfn", "#define page_to_mfn(page) _mfn(frame_of_page(page))",
    "#undef mfn_to_page", "#define mfn_to_page(mfn) page_of_frame(mfn_x(mfn))",
    "#undef __map_domain_page", "#define __map_domain_page(page) map_frame(frame_of_page(page))",
    "#undef map_domain_page", "#define map_domain_page(mfn) map_frame(mfn_x(mfn))",
    "#undef unmap_domain_page", "#define unmap_domain_page(mapping) unmap_frame(mapping)",
  ]
}

extension UnitReader {
  /// Reads files of Xen trees.
  public init(clang: Clang) { self.init(clang: clang, idioms: .xen) }
}
