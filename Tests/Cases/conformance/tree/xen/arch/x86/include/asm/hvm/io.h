/* Devices, as instructions meet them. */
#ifndef SMALL_HVM_IO_H
#define SMALL_HVM_IO_H

#include <xen/mm.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/vcpu.h>
#include <asm/p2m.h>
#include <asm/x86_emulate.h>

#define IOREQ_WRITE 0
#define IOREQ_READ 1

#define STATE_IOREQ_NONE 0
#define STATE_IORESP_READY 3

#define P2M_DEVICES (p2m_bit(p2m_mmio_dm) | p2m_bit(p2m_mmio_direct))
#define p2m_is_mmio(type) ((p2m_bit(type) & P2M_DEVICES) != 0)

mfn_t get_gfn_query_unlocked(struct domain *d, unsigned long gfn, p2m_type_t *type);
int check_get_page_from_gfn(struct domain *d, gfn_t gfn, bool readonly, p2m_type_t *type,
                            struct page_info **page);

struct hvm_mmio_cache;

struct hvm_mmio_cache *hvmemul_find_mmio_cache(
    struct hvm_vcpu_io *vio, unsigned long gla, uint8_t dir, bool create);
int hvmemul_phys_mmio_access(
    struct hvm_mmio_cache *cache, paddr_t gpa, unsigned int size, uint8_t dir, uint8_t *buffer,
    unsigned int offset);
void latch_linear_to_phys(
    struct hvm_vcpu_io *vio, unsigned long gla, unsigned long gpa, bool write);

int hvmemul_linear_to_phys(
    unsigned long addr, paddr_t *paddr, unsigned int bytes_per_rep, unsigned long *reps,
    uint32_t pfec, struct hvm_emulate_ctxt *hvmemul_ctxt);

/* Ports and device memory; the data are at `data`, or in the guest's memory there. */
int hvmemul_do_io(
    bool is_mmio, paddr_t addr, unsigned long *reps, unsigned int size, uint8_t dir, bool df,
    bool data_is_addr, uintptr_t data);
int hvmemul_do_io_addr(
    bool is_mmio, paddr_t addr, unsigned long *reps, unsigned int size, uint8_t dir, bool df,
    paddr_t ram_gpa);

#endif
