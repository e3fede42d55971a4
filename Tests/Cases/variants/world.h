/* Behind conformance/harness.h: what variants of the access check use besides, written for a
   compiler and without a look at how xenprove reads it. */
#include <stddef.h>
#include <errno.h>

typedef uint64_t u64, paddr_t;
typedef uint32_t u32;
typedef uint8_t u8;
typedef int32_t s32;
typedef struct { unsigned long number; } mfn_t;
typedef enum { p2m_ram_rw = 0, p2m_invalid = 1, p2m_ram_logdirty = 2, p2m_ram_ro = 3, p2m_mmio_dm = 4 } p2m_type_t;
enum { npfec_kind_unknown, npfec_kind_in_gpt, npfec_kind_with_gla };
enum { MEM_ACCESS_RW = 3, MEM_ACCESS_RX = 5, MEM_ACCESS_WX = 6, MEM_ACCESS_RWX = 7 };
enum { X86EMUL_OKAY = 0, X86EMUL_UNHANDLEABLE = 1, X86EMUL_EXCEPTION = 2, X86EMUL_RETRY = 3 };
enum { PAGE_SHIFT = 12 };
#define PAGE_SIZE 4096L
#define INVALID_GFN ((gfn_t){ ~0UL })
#define INVALID_MFN ((mfn_t){ ~0UL })

struct npfec { unsigned read_access : 1, write_access : 1, insn_fetch : 1, present : 1, gla_valid : 1, kind : 2; };

static inline gfn_t _gfn(unsigned long n) { return (gfn_t){ n }; }
static inline mfn_t _mfn(unsigned long n) { return (mfn_t){ n }; }
static inline unsigned long mfn_x(mfn_t m) { return m.number; }
static inline bool gfn_eq(gfn_t a, gfn_t b) { return a.number == b.number; }
static inline gfn_t gfn_add(gfn_t g, unsigned long n) { return _gfn(g.number + n); }
static inline paddr_t gfn_to_gaddr(gfn_t g) { return g.number << 12; }
static inline gfn_t gaddr_to_gfn(paddr_t a) { return _gfn(a >> 12); }
static inline bool p2m_is_ram(p2m_type_t t) { return t == p2m_ram_rw || t == p2m_ram_logdirty || t == p2m_ram_ro; }

static int fact_tracing(void) { return now->tracing; }
static void nothing(const char *format, ...) { (void)format; }

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define ACCESS_ONCE(x) (*(volatile __typeof__(x) *)&(x))
#define READ_ONCE(x) ACCESS_ONCE(x)
#define WRITE_ONCE(x, v) do { ACCESS_ONCE(x) = (v); } while ( 0 )
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ({ __typeof__(a) left_ = (a); __typeof__(b) right_ = (b); MIN(left_, right_); })
#define max(a, b) ({ __typeof__(a) left_ = (a); __typeof__(b) right_ = (b); MAX(left_, right_); })
#define min_t(t, a, b) ({ t left_t_ = (a); t right_t_ = (b); MIN(left_t_, right_t_); })
#define max_t(t, a, b) ({ t left_t_ = (a); t right_t_ = (b); MAX(left_t_, right_t_); })
#define MASK_EXTR(v, m) (((v) & (m)) >> __builtin_ctzl(m))
#define MASK_INSR(v, m) (((v) << __builtin_ctzl(m)) & (m))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof(*(a)))
#define BUILD_BUG_ON(c) _Static_assert(!(c), "a bug at build time")
#define BIT(n, suffix) (1##suffix << (n))
#define IS_ALIGNED(x, a) ((x) % (a) == 0)
#define ROUNDUP(x, a) (((x) + (a) - 1) / (a) * (a))
#define DIV_ROUND_UP(x, d) (((x) + (d) - 1) / (d))
#define SWAP(a, b) do { __typeof__(a) old_ = (a); (a) = (b); (b) = old_; } while ( 0 )
#define PAGE_OFFSET(a) ((unsigned long)(a) & 4095)
#define PFN_DOWN(a) ((a) >> 12)
#define fallthrough __attribute__((__fallthrough__))
#define XENLOG_G_WARNING "W"
#define XENLOG_DEBUG "D"
#define PRI_gfn "lx"
#define printk(...) nothing(__VA_ARGS__)
#define gdprintk(level, ...) nothing(__VA_ARGS__)
#define gprintk(level, ...) nothing(__VA_ARGS__)
#define dprintk(level, ...) nothing(__VA_ARGS__)
#define perfc_incr(counter) ((void)0)
#define perfc_add(counter, n) ((void)0)
#define tb_init_done fact_tracing()
#define TRACE(event, ...) do { if ( tb_init_done ) nothing("", ##__VA_ARGS__); } while ( 0 )
#define TRACE_2D(event, a, b) TRACE(event, a, b)
#define HVMTRACE_1D(event, a) TRACE(event, a)
#define domain_crash(d, ...) ((void)(d), (void)++seen.unused)
#ifdef CONFIG_DEBUG
#define ASSERT(c) do { if ( !(c) ) seen.unused += 256; } while ( 0 )
#define IS_ENABLED_CONFIG_DEBUG 1
#else
#define ASSERT(c) do { if ( 0 && (c) ) ; } while ( 0 )
#define IS_ENABLED_CONFIG_DEBUG 0
#endif
#define IS_ENABLED_CONFIG_VM_EVENT 1
#define IS_ENABLED_CONFIG_HVM 1
#define IS_ENABLED_CONFIG_ARM 0
#define IS_ENABLED(symbol) IS_ENABLED_##symbol
#define BUG_ON(c) do { if ( c ) seen.unused += 65536; } while ( 0 )
#define WARN_ON(c) ((long)!!(c))
