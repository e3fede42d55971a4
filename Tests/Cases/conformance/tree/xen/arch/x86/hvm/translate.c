/* From an address of the guest to a page that stays where it is. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/hvm/hvm.h>
#include <asm/processor.h>

enum hvm_translation_result hvm_translate_get_page(
    struct vcpu *v, unsigned long addr, bool linear, uint32_t pfec,
    pagefault_info_t *pfinfo, struct page_info **page_p, gfn_t *gfn_p, p2m_type_t *p2mt_p)
{
    enum hvm_translation_result rc;
    struct page_info *page;
    p2m_type_t type;
    gfn_t gfn;

    if ( linear )
        gfn = _gfn(paging_gva_to_gfn(v, addr, &pfec));
    else
    {
        ASSERT(!pfinfo);
        gfn = gaddr_to_gfn(addr);
    }

    if ( linear && gfn_eq(gfn, INVALID_GFN) )
    {
        if ( pfec & PFEC_page_paged )
            return HVMTRANS_gfn_paged_out;
        if ( pfec & PFEC_page_shared )
            return HVMTRANS_gfn_shared;

        if ( pfinfo )
        {
            pfinfo->linear = addr;
            pfinfo->ec = pfec & ~PFEC_implicit;
        }
        return HVMTRANS_bad_linear_to_gfn;
    }

    /* Devices of our own have no page. */
    if ( v == current && !nestedhvm_vcpu_in_guestmode(v) && hvm_mmio_internal(gfn_to_gaddr(gfn)) )
        return HVMTRANS_bad_gfn_to_mfn;

    page = get_page_from_gfn(v->domain, gfn_x(gfn), &type, P2M_UNSHARE);
    if ( !page )
        return HVMTRANS_bad_gfn_to_mfn;

    if ( p2m_is_paging(type) )
        rc = HVMTRANS_gfn_paged_out;
    else if ( p2m_is_shared(type) )
        rc = HVMTRANS_gfn_shared;
    else if ( p2m_is_grant(type) )
        rc = HVMTRANS_unhandleable;
    else
    {
        *page_p = page;
        if ( gfn_p )
            *gfn_p = gfn;
        if ( p2mt_p )
            *p2mt_p = type;
        return HVMTRANS_okay;
    }

    put_page(page);
    if ( rc == HVMTRANS_gfn_paged_out )
        p2m_mem_paging_populate(v->domain, gfn);

    return rc;
}
