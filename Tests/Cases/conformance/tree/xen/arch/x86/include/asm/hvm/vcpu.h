#ifndef SMALL_HVM_VCPU_H
#define SMALL_HVM_VCPU_H

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
};

struct arch_vcpu {
    unsigned long flags;
    struct {
        struct hvm_vcpu_io hvm_io;
    } hvm;
    struct arch_vm_event *vm_event;
};

#endif
