/*
 * Runs instructions through the x86_emulate of a Xen tree and writes down what it asks of its
 * caller: one line of input is one instruction with registers and answers, one line of output
 * is the hooks it called, in order, and how it ended.
 *
 * Input:  MODE BYTES NAME=VALUE...
 *   MODE is 32 or 64; BYTES and every VALUE are hexadecimal; a NAME is a register, `flags`,
 *   `mem` (what every read of memory finds, 8 bytes over and over), `desc` (what a read of a
 *   descriptor table finds), or `@N`: the N-th hook, decimal and from 0, answers VALUE, an
 *   X86EMUL_*; 100 + R is OKAY after R repetitions.
 * Output: HOOK:SEGMENT:OFFSET:BYTES:MORE=ANSWER ... end=X86EMUL rip=ADVANCE
 *   MORE is `lock`, or repetitions, with the source of a move.
 *
 * Compiled with -D for what the tree's x86_emulate.h has; see XenEmulator.swift.
 */
#include "x86-emulate.h"
#include <stdarg.h>
#include <stdio.h>

enum { limit = 64 };

static struct {
    uint8_t code[16];
    unsigned int length;
    unsigned long start;
    uint64_t mem, desc;
    int answers[limit];
    unsigned int calls, lma;
    char text[8192];
    unsigned int used;
} run;

/* The guest's vector registers are the processor's: the library must leave them alone. */
static void note(const char *form, ...)
{
    va_list list;

    emul_save_fpu_state();
    va_start(list, form);
    run.used += vsnprintf(run.text + run.used, sizeof(run.text) - run.used, form, list);
    va_end(list);
    emul_restore_fpu_state();
    if ( run.used >= sizeof(run.text) )
        abort();
}

/* What the next hook is to answer; `reps`, if it repeats, is cut down. */
static int answer(struct x86_emulate_ctxt *ctxt, unsigned long *reps)
{
    int code = run.calls < limit ? run.answers[run.calls] : 0;

    run.calls++;
    if ( code >= 256 )
    {
        if ( reps && *reps > code - 256ul )
            *reps = code - 256;
        code = X86EMUL_OKAY;
    }
    note("=%d ", code);
    if ( code == X86EMUL_EXCEPTION && !ctxt->event_pending )
        x86_emul_hw_exception(13, 0, ctxt);
    /* As Xen's own hooks say it: none was made. Else RIP would be moved on. */
    if ( code == X86EMUL_EXCEPTION && reps )
        *reps = 0;
    return code;
}

static void fill(void *data, unsigned int bytes, uint64_t pattern)
{
    unsigned int at;

    for ( at = 0; at < bytes; at++ )
        ((uint8_t *)data)[at] = pattern >> (at % 8 * 8);
}

static int fetch(
#ifdef FETCH_HAS_SEGMENT
    enum x86_segment seg,
#endif
    unsigned long offset, void *data, unsigned int bytes, struct x86_emulate_ctxt *ctxt)
{
    int code;
    unsigned int at;

    note("fetch:%d:%lx:%u:", x86_seg_cs, offset, bytes);
    code = answer(ctxt, NULL);
    for ( at = 0; code == X86EMUL_OKAY && at < bytes; at++ )
    {
        unsigned long place = offset - run.start + at;

        ((uint8_t *)data)[at] = place < run.length ? run.code[place] : 0x90;
    }
    return code;
}

static int read_memory(
    enum x86_segment seg, unsigned long offset, void *data, unsigned int bytes,
    struct x86_emulate_ctxt *ctxt)
{
    int code;

    note("read:%d:%lx:%u:", seg, offset, bytes);
    code = answer(ctxt, NULL);
    if ( code == X86EMUL_OKAY )
        fill(data, bytes, seg > x86_seg_gs && seg != x86_seg_none ? run.desc : run.mem);
    return code;
}

static int write_memory(
    enum x86_segment seg, unsigned long offset, void *data, unsigned int bytes,
    struct x86_emulate_ctxt *ctxt)
{
    note("write:%d:%lx:%u:", seg, offset, bytes);
    return answer(ctxt, NULL);
}

static int modify_memory(
    enum x86_segment seg, unsigned long offset, unsigned int bytes, uint32_t *eflags,
    struct x86_emulate_state *state, struct x86_emulate_ctxt *ctxt)
{
    uint64_t value = run.mem;
    int code;

    note("rmw:%d:%lx:%u:", seg, offset, bytes);
    code = answer(ctxt, NULL);
    return code == X86EMUL_OKAY ? x86_emul_rmw(&value, bytes, eflags, state, ctxt) : code;
}

static int exchange(
    enum x86_segment seg, unsigned long offset, void *old, void *new, unsigned int bytes, bool lock,
    struct x86_emulate_ctxt *ctxt)
{
    int code;

    note("cmpxchg:%d:%lx:%u:%s", seg, offset, bytes, lock ? "lock" : "");
    code = answer(ctxt, NULL);
    /* Somebody else was first: every bit is another one. */
    if ( code == X86EMUL_CMPXCHG_FAILED )
        fill(old, bytes, ~run.mem);
    return code;
}

#ifdef HAS_BLK
static int block(
    enum x86_segment seg, unsigned long offset, void *data, unsigned int bytes, uint32_t *eflags,
    struct x86_emulate_state *state, struct x86_emulate_ctxt *ctxt)
{
    static uint8_t memory[1024] __attribute__((aligned(64)));
    int code;

    note("blk:%d:%lx:%u:", seg, offset, bytes);
    code = answer(ctxt, NULL);
    return code == X86EMUL_OKAY ? x86_emul_blk(memory, data, bytes, eflags, state, ctxt) : code;
}
#endif

static int repeat(
    const char *name, enum x86_segment seg, unsigned long offset, unsigned int bytes,
    unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    note("%s:%d:%lx:%u:%lu", name, seg, offset, bytes, *reps);
    return answer(ctxt, reps);
}

static int rep_ins(
    uint16_t port, enum x86_segment seg, unsigned long offset, unsigned int bytes,
    unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    return repeat("rep_ins", seg, offset, bytes, reps, ctxt);
}

static int rep_outs(
    enum x86_segment seg, unsigned long offset, uint16_t port, unsigned int bytes,
    unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    return repeat("rep_outs", seg, offset, bytes, reps, ctxt);
}

static int rep_movs(
    enum x86_segment from, unsigned long source, enum x86_segment seg, unsigned long offset,
    unsigned int bytes, unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    note("rep_movs:%d:%lx:%u:%lu,%d,%lx", seg, offset, bytes, *reps, from, source);
    return answer(ctxt, reps);
}

static int rep_stos(
    void *data, enum x86_segment seg, unsigned long offset, unsigned int bytes,
    unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    return repeat("rep_stos", seg, offset, bytes, reps, ctxt);
}

static int read_port(
    unsigned int port, unsigned int bytes, unsigned long *value, struct x86_emulate_ctxt *ctxt)
{
    note("in:-:%x:%u:", port, bytes);
    *value = 0;
    return answer(ctxt, NULL);
}

static int write_port(
    unsigned int port, unsigned int bytes, unsigned long value, struct x86_emulate_ctxt *ctxt)
{
    note("out:-:%x:%u:", port, bytes);
    return answer(ctxt, NULL);
}

#ifdef HAS_CACHE_OP
static int cache(
    enum x86emul_cache_op op, enum x86_segment seg, unsigned long offset,
    struct x86_emulate_ctxt *ctxt)
{
    note("cache:%d:%lx:0:", seg, offset);
    return answer(ctxt, NULL);
}
#else
static int cache(struct x86_emulate_ctxt *ctxt)
{
    note("cache:-:0:0:");
    return answer(ctxt, NULL);
}
#endif

/* Flat segments, a user's. */
static int read_segment(
    enum x86_segment seg, struct segment_register *reg, struct x86_emulate_ctxt *ctxt)
{
    static const struct segment_register none;

    *reg = none;
    reg->sel = seg == x86_seg_cs ? 0x33 : 0x2b;
    reg->limit = ~0u;
    reg->type = seg == x86_seg_cs ? 11 : 3;
    reg->s = reg->p = reg->g = 1;
    reg->dpl = 3;
    reg->l = seg == x86_seg_cs && run.lma;
    reg->db = !reg->l;
    return X86EMUL_OKAY;
}

static int write_segment(
    enum x86_segment seg, const struct segment_register *reg, struct x86_emulate_ctxt *ctxt)
{
    return X86EMUL_OKAY;
}

static const struct x86_emulate_ops hooks = {
    .read = read_memory,
    .insn_fetch = fetch,
    .write = write_memory,
    .rmw = modify_memory,
    .cmpxchg = exchange,
#ifdef HAS_BLK
    .blk = block,
#endif
    .rep_ins = rep_ins,
    .rep_outs = rep_outs,
    .rep_movs = rep_movs,
    .rep_stos = rep_stos,
    .read_io = read_port,
    .write_io = write_port,
#ifdef HAS_CACHE_OP
    .cache_op = cache,
#else
    .wbinvd = cache,
#endif
    .read_segment = read_segment,
    .write_segment = write_segment,
    .read_cr = emul_test_read_cr,
    .read_xcr = emul_test_read_xcr,
    .get_fpu = emul_test_get_fpu,
    .put_fpu = emul_test_put_fpu,
    .cpuid = emul_test_cpuid,
};

static int set(struct cpu_user_regs *regs, const char *name, uint64_t value)
{
    static const struct {
        char name[4];
        unsigned int at;
    } names[] = {
#define REG(name) { #name, offsetof(struct cpu_user_regs, name) }
        REG(rax), REG(rbx), REG(rcx), REG(rdx), REG(rsi), REG(rdi), REG(rbp), REG(rsp), REG(rip),
#undef REG
    };
    unsigned int each;

    for ( each = 0; each < sizeof(names) / sizeof(*names); each++ )
        if ( !memcmp(names[each].name, name, 4) )
        {
            *(uint64_t *)((char *)regs + names[each].at) = value;
            return 1;
        }
    return 0;
}

static void emulate(unsigned int mode, struct cpu_user_regs *regs)
{
    struct x86_emulate_ctxt ctxt = { .regs = regs };
    int code;

#ifdef CPU_POLICY
    ctxt.cpuid = &cpu_policy;
#else
    ctxt.cpuid = &cp;
#endif
    ctxt.lma = run.lma = mode == 64;
    ctxt.addr_size = ctxt.sp_size = mode;
    run.start = regs->rip;
    /* Of a gather: the elements lie where the base says, all of them are wanted. */
    if ( cpu_has_avx2 )
        asm volatile ( "vpxor %xmm1, %xmm1, %xmm1; vpcmpeqd %xmm2, %xmm2, %xmm2" );
    if ( cpu_has_avx512f )
        asm volatile ( "kxnorw %k1, %k1, %k1" );
    code = x86_emulate(&ctxt, &hooks);
    note("end=%d rip=%ld", code, (long)(regs->rip - run.start));
}

int main(void)
{
    char line[1024], name[32], hex[64];

    if ( !emul_test_init() )
        return 2;
    while ( fgets(line, sizeof(line), stdin) )
    {
        struct cpu_user_regs regs;
        unsigned int mode, byte;
        unsigned long long value;
        int used, more;

        memset(&run, 0, sizeof(run));
        memset(&regs, 0, sizeof(regs));
        regs.rip = 0x400000;
        regs.rsp = 0x403000;
        regs.eflags = 0x3202;
        regs.cs = 0x33;
        regs.ss = 0x2b;
        if ( sscanf(line, "%u %63s%n", &mode, hex, &used) != 2 )
            return 3;
        while ( run.length < 15 && sscanf(hex + 2 * run.length, "%2x", &byte) == 1 )
            run.code[run.length++] = byte;
        while ( sscanf(line + used, " %31[^=]=%llx%n", name, &value, &more) == 2 )
        {
            used += more;
            if ( !memcmp(name, "mem", 4) )
                run.mem = value;
            else if ( !memcmp(name, "flags", 6) )
                regs.eflags = value;
            else if ( !memcmp(name, "desc", 5) )
                run.desc = value;
            else if ( name[0] == '@' && atoi(name + 1) < limit )
                run.answers[atoi(name + 1)] = value;
            else if ( !set(&regs, name, value) )
                return 4;
        }
        emulate(mode, &regs);
        puts(run.text);
    }
    return 0;
}
