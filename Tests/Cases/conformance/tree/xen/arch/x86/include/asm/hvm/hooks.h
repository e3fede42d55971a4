/* What an instruction asks for: one hook for each thing. */
#ifndef SMALL_HVM_HOOKS_H
#define SMALL_HVM_HOOKS_H

#include <asm/x86_emulate.h>

#define HOOK_ACCESS(name) \
    int name(enum x86_segment seg, unsigned long offset, void *p_data, unsigned int bytes, \
             struct x86_emulate_ctxt *ctxt)
#define HOOK_RMW(name) \
    int name(enum x86_segment seg, unsigned long offset, unsigned int bytes, uint32_t *eflags, \
             struct x86_emulate_state *state, struct x86_emulate_ctxt *ctxt)
#define HOOK_CMPXCHG(name) \
    int name(enum x86_segment seg, unsigned long offset, void *p_old, void *p_new, \
             unsigned int bytes, bool lock, struct x86_emulate_ctxt *ctxt)
#define HOOK_FETCH(name) \
    int name(unsigned long offset, void *p_data, unsigned int bytes, struct x86_emulate_ctxt *ctxt)
#define HOOK_INS(name) \
    int name(uint16_t src_port, enum x86_segment dst_seg, unsigned long dst_offset, \
             unsigned int bytes_per_rep, unsigned long *reps, struct x86_emulate_ctxt *ctxt)
#define HOOK_OUTS(name) \
    int name(enum x86_segment src_seg, unsigned long src_offset, uint16_t dst_port, \
             unsigned int bytes_per_rep, unsigned long *reps, struct x86_emulate_ctxt *ctxt)
#define HOOK_MOVS(name) \
    int name(enum x86_segment src_seg, unsigned long src_offset, enum x86_segment dst_seg, \
             unsigned long dst_offset, unsigned int bytes_per_rep, unsigned long *reps, \
             struct x86_emulate_ctxt *ctxt)
#define HOOK_STOS(name) \
    int name(void *p_data, enum x86_segment seg, unsigned long offset, unsigned int bytes_per_rep, \
             unsigned long *reps, struct x86_emulate_ctxt *ctxt)
/* Of no access to memory: what they are about does not matter here. */
#define HOOK_OTHER(name) \
    int name(unsigned int which, unsigned long *value, struct x86_emulate_ctxt *ctxt)

struct x86_emulate_ops {
    HOOK_FETCH((*insn_fetch));
    HOOK_ACCESS((*read));
    HOOK_ACCESS((*write));
    HOOK_RMW((*rmw));
    HOOK_CMPXCHG((*cmpxchg));
    HOOK_INS((*rep_ins));
    HOOK_OUTS((*rep_outs));
    HOOK_MOVS((*rep_movs));
    HOOK_STOS((*rep_stos));
    HOOK_OTHER((*validate));
    HOOK_OTHER((*blk));
    HOOK_OTHER((*read_segment));
    HOOK_OTHER((*write_segment));
    HOOK_OTHER((*read_io));
    HOOK_OTHER((*write_io));
    HOOK_OTHER((*read_cr));
    HOOK_OTHER((*write_cr));
    HOOK_OTHER((*read_xcr));
    HOOK_OTHER((*write_xcr));
    HOOK_OTHER((*read_msr));
    HOOK_OTHER((*write_msr));
    HOOK_OTHER((*cpuid));
    HOOK_OTHER((*get_fpu));
    HOOK_OTHER((*put_fpu));
    HOOK_OTHER((*vmfunc));
};

HOOK_FETCH(hvmemul_insn_fetch);
HOOK_ACCESS(hvmemul_read);
HOOK_ACCESS(hvmemul_write);
HOOK_RMW(hvmemul_rmw);
HOOK_CMPXCHG(hvmemul_cmpxchg);
HOOK_INS(hvmemul_rep_ins);
HOOK_OUTS(hvmemul_rep_outs);
HOOK_MOVS(hvmemul_rep_movs);
HOOK_STOS(hvmemul_rep_stos);
HOOK_OTHER(hvmemul_validate);
HOOK_OTHER(hvmemul_blk);
HOOK_OTHER(hvmemul_read_segment);
HOOK_OTHER(hvmemul_write_segment);
HOOK_OTHER(hvmemul_read_io);
HOOK_OTHER(hvmemul_write_io);
HOOK_OTHER(hvmemul_read_cr);
HOOK_OTHER(hvmemul_write_cr);
HOOK_OTHER(hvmemul_read_xcr);
HOOK_OTHER(hvmemul_write_xcr);
HOOK_OTHER(hvmemul_read_msr);
HOOK_OTHER(hvmemul_write_msr);
HOOK_OTHER(x86emul_cpuid);
HOOK_OTHER(hvmemul_get_fpu);
HOOK_OTHER(hvmemul_put_fpu);
HOOK_OTHER(hvmemul_vmfunc);

#endif
