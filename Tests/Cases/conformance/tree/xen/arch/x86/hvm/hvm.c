/* Bytes from and to the guest, a page at a time. */
#include <xen/domain_page.h>
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/hvm/hvm.h>
#include <asm/hvm/monitor.h>
#include <asm/processor.h>

#define HVMCOPY_from_guest (0U << 0)
#define HVMCOPY_to_guest (1U << 0)
#define HVMCOPY_phys (0U << 2)
#define HVMCOPY_linear (1U << 2)

static enum hvm_translation_result __hvm_copy(
    void *buf, paddr_t addr, unsigned int size, struct vcpu *v, unsigned int flags,
    uint32_t pfec, pagefault_info_t *pfinfo)
{
    const bool to_guest = flags & HVMCOPY_to_guest;
    const bool by_linear = flags & HVMCOPY_linear;
    enum hvm_translation_result rc = HVMTRANS_okay;
    unsigned int piece;

    ASSERT(is_hvm_vcpu(v));

    for ( ; size; size -= piece, buf += piece, addr += piece )
    {
        const unsigned int start = addr & ~PAGE_MASK;
        struct page_info *page;
        p2m_type_t type;
        gfn_t gfn;
        char *bytes;

        piece = min((unsigned int)(PAGE_SIZE - start), size);

        rc = hvm_translate_get_page(v, addr, by_linear, pfec, pfinfo, &page, &gfn, &type);
        if ( rc != HVMTRANS_okay )
            break;

        if ( to_guest && type == p2m_ioreq_server )
            rc = HVMTRANS_bad_gfn_to_mfn;
        else if ( by_linear && v->arch.vm_event && v->arch.vm_event->send_event &&
                  hvm_monitor_check_p2m(addr, gfn, pfec, npfec_kind_with_gla) )
            rc = HVMTRANS_need_retry;

        if ( rc != HVMTRANS_okay )
        {
            put_page(page);
            break;
        }

        bytes = __map_domain_page(page);
        if ( !to_guest )
            memcpy(buf, bytes + start, piece);
        else if ( p2m_is_discard_write(type) )
            gprintk(XENLOG_G_DEBUG, "d%u: a write to frame %lx is lost\n",
                    v->domain->domain_id, gfn_x(gfn));
        else
        {
            if ( buf == NULL )
                memset(bytes + start, 0, piece);
            else
                memcpy(bytes + start, buf, piece);
            paging_mark_pfn_dirty(v->domain, gfn);
        }
        unmap_domain_page(bytes);
        put_page(page);
    }

    return rc;
}

enum hvm_translation_result hvm_copy_to_guest_phys(
    paddr_t paddr, void *buf, unsigned int size, struct vcpu *v)
{
    return __hvm_copy(buf, paddr, size, v, HVMCOPY_to_guest | HVMCOPY_phys, 0, NULL);
}

enum hvm_translation_result hvm_copy_from_guest_phys(
    void *buf, paddr_t paddr, unsigned int size)
{
    return __hvm_copy(buf, paddr, size, current, HVMCOPY_from_guest | HVMCOPY_phys, 0, NULL);
}

enum hvm_translation_result hvm_copy_to_guest_linear(
    unsigned long addr, void *buf, unsigned int size, uint32_t pfec, pagefault_info_t *pfinfo)
{
    pfec |= PFEC_page_present | PFEC_write_access;

    return __hvm_copy(buf, addr, size, current, HVMCOPY_to_guest | HVMCOPY_linear, pfec, pfinfo);
}

enum hvm_translation_result hvm_copy_from_guest_linear(
    void *buf, unsigned long addr, unsigned int size, uint32_t pfec, pagefault_info_t *pfinfo)
{
    pfec |= PFEC_page_present;

    return __hvm_copy(buf, addr, size, current, HVMCOPY_from_guest | HVMCOPY_linear, pfec, pfinfo);
}
