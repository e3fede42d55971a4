#ifndef SMALL_HVM_H
#define SMALL_HVM_H

#include <xen/mm.h>
#include <asm/hvm/vcpu.h>
#include <asm/p2m_table.h>
#include <asm/x86_emulate.h>

struct vcpu;
struct domain;

enum hvm_access_type {
    hvm_access_insn_fetch,
    hvm_access_none,
    hvm_access_read,
    hvm_access_write
};

enum hvm_translation_result {
    HVMTRANS_okay,
    HVMTRANS_bad_linear_to_gfn,
    HVMTRANS_bad_gfn_to_mfn,
    HVMTRANS_unhandleable,
    HVMTRANS_gfn_paged_out,
    HVMTRANS_gfn_shared,
    HVMTRANS_need_retry
};

typedef struct {
    unsigned long linear;
    int ec;
} pagefault_info_t;

enum hvm_translation_result hvm_translate_get_page(
    struct vcpu *v, unsigned long addr, bool linear, uint32_t pfec,
    pagefault_info_t *pfinfo, struct page_info **page_p, gfn_t *gfn_p, p2m_type_t *p2mt_p);

enum hvm_translation_result hvm_copy_to_guest_phys(
    paddr_t paddr, void *buf, unsigned int size, struct vcpu *v);
enum hvm_translation_result hvm_copy_from_guest_phys(
    void *buf, paddr_t paddr, unsigned int size);
enum hvm_translation_result hvm_copy_to_guest_linear(
    unsigned long addr, void *buf, unsigned int size, uint32_t pfec, pagefault_info_t *pfinfo);
enum hvm_translation_result hvm_copy_from_guest_linear(
    void *buf, unsigned long addr, unsigned int size, uint32_t pfec, pagefault_info_t *pfinfo);

bool hvm_virtual_to_linear_addr(
    enum x86_segment seg, const struct segment_register *reg, unsigned long offset,
    unsigned int bytes, enum hvm_access_type access_type, const struct segment_register *active_cs,
    unsigned long *linear_addr);

bool hvm_long_mode_active(const struct vcpu *v);
unsigned int hvm_get_insn_bytes(struct vcpu *v, uint8_t *buf);
void paging_mark_pfn_dirty(struct domain *d, gfn_t gfn);

bool nestedhvm_enabled(const struct domain *d);
bool nestedhvm_vcpu_in_guestmode(const struct vcpu *v);
uint64_t nhvm_vcpu_p2m_base(const struct vcpu *v);

/* Ours to answer: a device that Xen plays itself. */
bool hvm_mmio_internal(paddr_t gpa);
bool handle_mmio_with_translation(unsigned long gla, unsigned long gfn, struct npfec npfec);
bool ioreq_needs_completion(const ioreq_t *req);

#define X86_EXC_UD 6
#define X86_EXC_GP 13
#define X86_EVENT_NO_EC (~0U)
void hvm_inject_hw_exception(unsigned int trapnr, unsigned int errcode);
void hvm_inject_event(const struct x86_event *event);

/* Whether somebody was told that the emulator lacks an instruction. */
bool hvm_monitor_emul_unimplemented(void);

/* 1: handled, 0: nobody knows what to do. */
int hvm_hap_nested_page_fault(paddr_t gpa, unsigned long gla, struct npfec npfec);

#endif
