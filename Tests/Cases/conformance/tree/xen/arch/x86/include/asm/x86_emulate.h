/* What the instructions' interpreter and its hooks know of each other. */
#ifndef SMALL_X86_EMULATE_H
#define SMALL_X86_EMULATE_H

#include <xen/types.h>

enum x86_segment {
    x86_seg_es,
    x86_seg_cs,
    x86_seg_ss,
    x86_seg_ds,
    x86_seg_fs,
    x86_seg_gs,
    x86_seg_tr,
    x86_seg_ldtr,
    x86_seg_gdtr,
    x86_seg_idtr,
    x86_seg_none
};

static inline bool is_x86_system_segment(enum x86_segment seg)
{
    return seg >= x86_seg_tr && seg < x86_seg_none;
}

#define X86EMUL_OKAY 0
#define X86EMUL_UNHANDLEABLE 1
#define X86EMUL_EXCEPTION 2
#define X86EMUL_RETRY 3
#define X86EMUL_DONE 4
#define X86EMUL_UNIMPLEMENTED 5
#define X86EMUL_CMPXCHG_FAILED 7

struct segment_register {
    uint16_t sel;
    union {
        uint16_t attr;
        struct {
            uint16_t type : 4;
            uint16_t s : 1;
            uint16_t dpl : 2;
            uint16_t p : 1;
            uint16_t avl : 1;
            uint16_t l : 1;
            uint16_t db : 1;
            uint16_t g : 1;
            uint16_t pad : 4;
        };
    };
    uint32_t limit;
    uint64_t base;
};

struct cpu_user_regs {
    uint64_t rax, rbx, rcx, rdx;
    uint64_t rip, rsp;
    union {
        uint64_t rflags;
        uint32_t eflags;
    };
};

/* What is to be injected. */
struct x86_event {
    unsigned int vector;
    unsigned int error_code;
};

struct x86_emulate_ctxt {
    struct cpu_user_regs *regs;
    bool lma;
    unsigned int addr_size;
    unsigned int sp_size;
    bool force_writeback;
    struct x86_event event;
};

struct x86_emulate_state;

void x86_emul_pagefault(unsigned int error_code, unsigned long address,
                        struct x86_emulate_ctxt *ctxt);
struct x86_emulate_ops;
void x86_emul_hw_exception(unsigned int vector, int error_code, struct x86_emulate_ctxt *ctxt);

/* X86EMUL_*. */
int x86_emulate(struct x86_emulate_ctxt *ctxt, const struct x86_emulate_ops *ops);
int x86_emul_rmw(void *operand, unsigned int bytes, uint32_t *eflags,
                 struct x86_emulate_state *state, struct x86_emulate_ctxt *ctxt);

#endif
