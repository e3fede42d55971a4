#ifndef SMALL_HVM_EMULATE_H
#define SMALL_HVM_EMULATE_H

#include <xen/mm.h>
#include <asm/hvm/vcpu.h>
#include <asm/x86_emulate.h>

struct hvm_emulate_ctxt {
    uint32_t intr_shadow;
    bool is_mem_access;
    struct x86_emulate_ctxt ctxt;

    /* Bytes of the instruction, as far as they are there. */
    unsigned char insn_buf[16];
    unsigned long insn_buf_eip;
    unsigned int insn_buf_bytes;
    /* Who listens says what is read. */
    bool set_context;

    struct segment_register seg_reg[10];

    /* Frames that are mapped. */
    mfn_t mfn[2];
};

void hvm_emulate_init_per_insn(struct hvm_emulate_ctxt *hvmemul_ctxt,
                               const unsigned char *insn_buf, unsigned int insn_bytes);

int set_context_data(void *buffer, unsigned int size);

enum emul_kind {
    EMUL_KIND_NORMAL,
    EMUL_KIND_NOWRITE,
    EMUL_KIND_SET_CONTEXT_DATA,
    EMUL_KIND_SET_CONTEXT_INSN
};

typedef int hvm_emulate_validate_t(const struct x86_emulate_ctxt *ctxt);

void hvm_emulate_init_once(struct hvm_emulate_ctxt *hvmemul_ctxt, hvm_emulate_validate_t *validate,
                           struct cpu_user_regs *regs);
int hvm_emulate_one(struct hvm_emulate_ctxt *hvmemul_ctxt, enum vio_completion completion);
void hvm_emulate_one_vm_event(enum emul_kind kind, unsigned int trapnr, unsigned int errcode);
void hvm_emulate_writeback(struct hvm_emulate_ctxt *hvmemul_ctxt);
void hvm_dump_emulation_state(const char *level, const char *what,
                              struct hvm_emulate_ctxt *hvmemul_ctxt, int rc);

#endif
