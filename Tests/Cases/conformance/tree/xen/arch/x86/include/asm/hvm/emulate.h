#ifndef SMALL_HVM_EMULATE_H
#define SMALL_HVM_EMULATE_H

#include <xen/mm.h>
#include <asm/x86_emulate.h>

struct hvm_emulate_ctxt {
    uint32_t intr_shadow;
    bool is_mem_access;
    struct x86_emulate_ctxt ctxt;

    /* Bytes of the instruction, as far as they are there. */
    unsigned char insn_buf[16];
    unsigned long insn_buf_eip;
    unsigned int insn_buf_bytes;

    struct segment_register seg_reg[10];

    /* Frames that are mapped. */
    mfn_t mfn[2];
};

void hvm_emulate_init_per_insn(struct hvm_emulate_ctxt *hvmemul_ctxt,
                               const unsigned char *insn_buf, unsigned int insn_bytes);

#endif
