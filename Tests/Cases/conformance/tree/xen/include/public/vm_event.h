/* What is put on the ring. */
#ifndef SMALL_PUBLIC_VM_EVENT_H
#define SMALL_PUBLIC_VM_EVENT_H

#include <xen/types.h>

#define VM_EVENT_INTERFACE_VERSION 7

#define VM_EVENT_REASON_MEM_ACCESS 1
#define VM_EVENT_REASON_MEM_PAGING 3
#define VM_EVENT_REASON_SOFTWARE_BREAKPOINT 6
#define VM_EVENT_REASON_WRITE_CTRLREG 8
#define VM_EVENT_REASON_DESCRIPTOR_ACCESS 13
#define VM_EVENT_REASON_EMUL_UNIMPLEMENTED 14

#define VM_EVENT_FLAG_VCPU_PAUSED (1 << 0)
#define VM_EVENT_FLAG_FOREIGN (1 << 1)
#define VM_EVENT_FLAG_EMULATE (1 << 2)
#define VM_EVENT_FLAG_EMULATE_NOWRITE (1 << 3)
#define VM_EVENT_FLAG_TOGGLE_SINGLESTEP (1 << 4)
#define VM_EVENT_FLAG_SET_EMUL_READ_DATA (1 << 5)
#define VM_EVENT_FLAG_DENY (1 << 6)
#define VM_EVENT_FLAG_ALTERNATE_P2M (1 << 7)
#define VM_EVENT_FLAG_SET_REGISTERS (1 << 8)
#define VM_EVENT_FLAG_SET_EMUL_INSN_DATA (1 << 9)
#define VM_EVENT_FLAG_NESTED_P2M (1 << 12)

#define MEM_ACCESS_R (1 << 0)
#define MEM_ACCESS_W (1 << 1)
#define MEM_ACCESS_X (1 << 2)
#define MEM_ACCESS_RW (MEM_ACCESS_R | MEM_ACCESS_W)
#define MEM_ACCESS_RX (MEM_ACCESS_R | MEM_ACCESS_X)
#define MEM_ACCESS_WX (MEM_ACCESS_W | MEM_ACCESS_X)
#define MEM_ACCESS_RWX (MEM_ACCESS_R | MEM_ACCESS_W | MEM_ACCESS_X)
#define MEM_ACCESS_GLA_VALID (1 << 3)
#define MEM_ACCESS_FAULT_WITH_GLA (1 << 4)
#define MEM_ACCESS_FAULT_IN_GPT (1 << 5)

struct vm_event_regs {
    uint64_t rip, rsp, rflags, cr3;
    uint64_t npt_base;
};

/* What the emulator is to read, and what it is to emulate. */
struct vm_event_read_data {
    uint32_t size;
    uint8_t data[60];
};

struct vm_event_insn_data {
    uint8_t data[16];
};

typedef struct vm_event_st {
    uint32_t version;
    uint32_t flags;
    uint32_t reason;
    uint32_t vcpu_id;
    uint16_t altp2m_idx;
    uint16_t pad[3];
    union {
        struct vm_event_mem_access {
            uint64_t gfn;
            uint64_t offset;
            uint64_t gla;
            uint32_t flags;
            uint32_t pad;
        } mem_access;
        struct {
            uint32_t value;
        } singlestep;
    } u;
    union {
        union {
            struct vm_event_regs x86;
        } regs;
        union {
            struct vm_event_read_data read;
            struct vm_event_insn_data insn;
        } emul;
        uint8_t raw[64];
    } data;
} vm_event_request_t;

#endif
