// The macros of the prelude: what Xen's headers make of words that are no functions, in our own
// words. What the preprocessor removes costs nothing in clang's output.

import XenABI

extension Prelude {
  /// Numbers of frames in boxes of their own, and addresses.
  static let frames = """
    typedef struct frame_of_guest { unsigned long gfn; } gfn_t;
    #define gfn_x(g) ((g).gfn)
    #define _gfn(n) ((gfn_t){ (n) })
    #define INVALID_GFN _gfn(~0UL)
    #define gfn_eq(a, b) (gfn_x(a) == gfn_x(b))
    #define gfn_add(g, n) _gfn(gfn_x(g) + (unsigned long)(n))
    #define gfn_to_gaddr(g) ((paddr_t)gfn_x(g) << PAGE_SHIFT)
    #define gaddr_to_gfn(a) _gfn((paddr_t)(a) >> PAGE_SHIFT)
    typedef struct frame_of_machine { unsigned long mfn; } mfn_t;
    #define mfn_x(m) ((m).mfn)
    #define _mfn(n) ((mfn_t){ (n) })
    #define INVALID_MFN _mfn(~0UL)
    #define mfn_eq(a, b) (mfn_x(a) == mfn_x(b))
    #define mfn_add(m, n) _mfn(mfn_x(m) + (unsigned long)(n))
    #define mfn_to_maddr(m) ((paddr_t)mfn_x(m) << PAGE_SHIFT)
    #define maddr_to_mfn(a) _mfn((paddr_t)(a) >> PAGE_SHIFT)
    #define pfn_to_paddr(n) ((paddr_t)(n) << PAGE_SHIFT)
    #define paddr_to_pfn(a) ((unsigned long)((a) >> PAGE_SHIFT))
    #define PFN_DOWN(a) ((a) >> PAGE_SHIFT)
    #define PFN_UP(a) (((a) + PAGE_SIZE - 1) >> PAGE_SHIFT)
    #define PAGE_OFFSET(a) ((unsigned long)(a) & ~PAGE_MASK)
    #define INVALID_PADDR (~0UL)
    #define INVALID_ALTP2M 0x\(String(Emulator.invalidView, radix: 16))
    """

  /// What a fault was about, and kinds of pages.
  static let pages = """
    struct npfec {
      unsigned int read_access:1, write_access:1, insn_fetch:1, present:1, gla_valid:1, kind:2;
    };
    #define p2m_to_mask(t) (1UL << (t))
    #define P2M_RAM_TYPES 0x\(String(mask(P2MType.ram), radix: 16))UL
    #define p2m_is_ram(t) (p2m_to_mask(t) & P2M_RAM_TYPES)
    #define p2m_is_valid(t) (p2m_to_mask(t) & (P2M_RAM_TYPES | p2m_to_mask(p2m_mmio_direct)))
    #define p2m_is_shared(t) (p2m_to_mask(t) & 0x\(String(mask(P2MType.shared), radix: 16))UL)
    #define p2m_is_paging(t) (p2m_to_mask(t) & 0x\(String(mask(P2MType.paging), radix: 16))UL)
    #define p2m_is_grant(t) (p2m_to_mask(t) & 0x\(String(mask(P2MType.grant), radix: 16))UL)
    """

  private static func mask(_ types: [UInt64]) -> UInt64 { types.reduce(0) { $0 | 1 << $1 } }

  /// Annotations that mean nothing to what a function computes.
  static let annotations: Set<String> = [
    "__init", "__must_check", "__maybe_unused", "__read_mostly", "__ro_after_init", "__always_inline",
    "__inline", "__inline__", "__used", "__cold", "__pure", "__extension__",
  ]

  /// Reserved names that compilers, or the prelude, give a harmless meaning.
  static let reserved: Set<String> = [
    "__builtin_expect", "__builtin_constant_p", "__builtin_unreachable", "__builtin_offsetof",
    "__builtin_choose_expr", "__builtin_types_compatible_p", "__typeof__", "__typeof", "__const__",
    "__const", "__volatile__", "__volatile", "__signed__", "__alignof__", "__alignof", "__func__",
    "__FUNCTION__", "__auto_type", "__trace_var",
  ]

  /// Reserved names that are let through to clang.
  static let passed = annotations.union(reserved)

  static let idioms = """
    #define current get_current()
    #define likely(x) ((long)!!(x))
    #define unlikely(x) ((long)!!(x))
    #define offsetof(type, member) __builtin_offsetof(type, member)
    #define container_of(p, type, member) ((type *)((char *)(p) - offsetof(type, member)))
    #define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
    #define ACCESS_ONCE(x) (*(volatile typeof(x) *)&(x))
    #define READ_ONCE(x) ACCESS_ONCE(x)
    #define WRITE_ONCE(x, v) (ACCESS_ONCE(x) = (v))
    #define read_atomic(p) ((typeof(*(p)))*(volatile typeof(*(p)) *)(p))
    #define write_atomic(p, v) ((void)(*(volatile typeof(*(p)) *)(p) = (v)))
    #define barrier() ((void)0)
    #define smp_rmb() ((void)0)
    #define smp_wmb() ((void)0)
    #define smp_mb() ((void)0)
    #define unreachable() __builtin_unreachable()
    #define ASSERT(x) __assert(!!(x))
    #define ASSERT_UNREACHABLE() __assert(0)
    #define BUG_ON(x) __bug(!!(x))
    #define BUG() __bug(1)
    #define WARN() ((void)0)
    #define WARN_ON(x) ((long)!!(x))
    #define BUILD_BUG_ON(x) ({ _Static_assert(!(x), "!(" #x ")"); })
    #define BUILD_BUG_ON_ZERO(x) (sizeof(char[1 - 2 * !!(x)]) * 0)
    #define vm_event_is_enabled(v) ((v)->arch.vm_event != NULL)
    #define fallthrough ((void)0)
    #define always_inline inline
    #define noinline
    #define cf_check
    \(annotations.sorted().map { "#define \($0)" }.joined(separator: "\n"))
    """

  static let arithmetic = """
    #define MIN(x, y) ((x) < (y) ? (x) : (y))
    #define MAX(x, y) ((x) > (y) ? (x) : (y))
    #define min(x, y) ({ const __auto_type x_ = (x); const __auto_type y_ = (y); x_ < y_ ? x_ : y_; })
    #define max(x, y) ({ const __auto_type x_ = (x); const __auto_type y_ = (y); x_ > y_ ? x_ : y_; })
    #define min_t(type, x, y) ({ type x_t_ = (x); type y_t_ = (y); x_t_ < y_t_ ? x_t_ : y_t_; })
    #define max_t(type, x, y) ({ type x_t_ = (x); type y_t_ = (y); x_t_ > y_t_ ? x_t_ : y_t_; })
    #define SWAP(a, b) do { typeof(a) a_ = (a); (a) = (b); (b) = a_; } while ( 0 )
    #define ISOLATE_LSB(x) ((x) & -(x))
    #define MASK_EXTR(v, m) (((v) & (m)) / ISOLATE_LSB(m))
    #define MASK_INSR(v, m) (((v) * ISOLATE_LSB(m)) & (m))
    #define ROUNDUP(x, a) (((x) + (a) - 1) & ~((a) - 1))
    #define ROUNDDOWN(x, a) ((x) & ~((a) - 1))
    #define IS_ALIGNED(x, a) (!((x) & ((a) - 1)))
    #define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
    #define _AC_(x, suffix) x##suffix
    #define _AC(x, suffix) _AC_(x, suffix)
    #define _UL(x) _AC(x, UL)
    #define BIT(n, suffix) (_AC(1, suffix) << (n))
    #define GENMASK(h, l) ((~0UL << (l)) & (~0UL >> (63 - (h))))
    #define BITS_PER_LONG 64
    """

  /// What is told to people and to tracers. Arguments of a trace are looked at only while one is
  /// taken; counters are other programs' business.
  static let messages = """
    \(["", "G_"].flatMap { group in levels.map { "#define XENLOG_\(group)\($0) \"\"" } }.joined(separator: "\n"))
    #define XENLOG_GUEST ""
    #define gdprintk(level, ...) printk(__VA_ARGS__)
    #define gprintk(level, ...) printk(__VA_ARGS__)
    #define dprintk(level, ...) printk(__VA_ARGS__)
    #define HVM_DBG_LOG(level, ...) printk(__VA_ARGS__)
    #define printk_once(...) printk(__VA_ARGS__)
    #define guest_printk(d, ...) ((void)(d), printk(__VA_ARGS__))
    #define domain_crash(d, ...) __domain_crash(d)
    \(formats.map { "#define PRI\($0) \"l\($0.last!)\"" }.joined(separator: "\n"))
    \(["gfn", "mfn", "pfn", "paddr"].map { "#define PRI_\($0) \"lx\"" }.joined(separator: "\n"))
    #define PRIpaddr "lx"
    #define tb_init_done __tracing()
    \(counters.map { "#define \($0)(...) ((void)0)" }.joined(separator: "\n"))
    \(traces.map { "#define \($0)(event, ...) ((void)(__tracing() && (printk(\"\", ##__VA_ARGS__), 1)))" }
      .joined(separator: "\n"))
    """

  private static let levels = ["ERR", "WARNING", "INFO", "DEBUG"]
  private static let formats = ["x8", "x16", "x32", "x64", "u8", "u16", "u32", "u64", "d32", "d64", "i64"]
  private static let counters = [
    "incr", "decr", "incra", "decra", "add", "adda", "set", "seta", "incr_histo",
  ].map { "perfc_\($0)" }
  private static let traces =
    ["TRACE", "TRACE_TIME"] + (0...6).map { "TRACE_\($0)D" }
    + (0...6).flatMap { ["HVMTRACE_\($0)D"] } + ["HVMTRACE_LONG_1D", "__trace_var"]
}
