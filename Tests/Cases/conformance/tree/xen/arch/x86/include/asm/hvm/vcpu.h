#ifndef SMALL_HVM_VCPU_H
#define SMALL_HVM_VCPU_H

#include <public/vm_event.h>
#include <xen/mm.h>

struct hvm_vcpu_io {
    /* A translation that an earlier emulation left behind. */
    struct npfec mmio_access;
    unsigned long mmio_gla;
    unsigned long mmio_gpfn;
    unsigned int mmio_insn_bytes;
    unsigned char mmio_insn[16];
};

struct arch_vm_event {
    uint32_t emulate_flags;
    bool sync_event;
    bool send_event;
    /* What a reply supplies. */
    union {
        struct vm_event_read_data read;
        struct vm_event_insn_data insn;
    } emul;
    struct vm_event_regs gprs;
    bool set_gprs;
    /* Registers that a listener has to allow. */
    struct {
        struct {
            unsigned int cr0 : 1;
            unsigned int cr4 : 1;
        } do_write;
        unsigned long cr0, cr4;
    } write_data;
};

/* What a device is asked for. */
typedef struct {
    uint64_t addr;
    uint8_t state : 4;
    uint8_t dir : 1;
    uint8_t type;
} ioreq_t;

enum vio_completion {
    VIO_no_completion,
    VIO_mmio_completion,
    VIO_pio_completion
};

struct vcpu_io {
    ioreq_t req;
    enum vio_completion completion;
};

struct arch_vcpu {
    unsigned long flags;
    struct {
        struct hvm_vcpu_io hvm_io;
        unsigned long guest_cr[5];
    } hvm;
    struct arch_vm_event *vm_event;
};

#endif
