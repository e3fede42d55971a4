/* The processor could not do what the guest wanted with a page. */
#include <xen/lib.h>
#include <xen/monitor.h>
#include <xen/sched.h>
#include <xen/vm_event.h>
#include <asm/hvm/hvm.h>
#include <asm/mem_access.h>

int hvm_hap_nested_page_fault(paddr_t gpa, unsigned long gla, struct npfec npfec)
{
    struct vcpu *v = current;
    struct domain *d = v->domain;
    struct p2m_domain *hostp2m = p2m_get_hostp2m(d), *p2m = hostp2m;
    const gfn_t gfn = gaddr_to_gfn(gpa);
    vm_event_request_t *req = NULL;
    bool sync = false, opened = false;
    p2m_access_t p2ma;
    p2m_type_t p2mt;
    unsigned int order;
    mfn_t mfn;
    int rc = 1;

    if ( !nestedhvm_vcpu_in_guestmode(v) && hvm_mmio_internal(gpa) )
    {
        if ( !handle_mmio_with_translation(gla, gfn_x(gfn), npfec) )
            hvm_inject_hw_exception(X86_EXC_GP, 0);
        return 1;
    }

    mfn = p2m_get_gfn_type_access(hostp2m, gfn, &p2mt, &p2ma,
                                  npfec.write_access ? P2M_ALLOC | P2M_UNSHARE : P2M_ALLOC,
                                  &order, true);

    if ( altp2m_active(d) )
    {
        p2m = p2m_get_altp2m(v);

        /* What is copied now is there when the guest tries again. */
        if ( p2m_altp2m_get_or_propagate(p2m, gfn_x(gfn), &mfn, &p2mt, &p2ma, &order) )
            goto put;
    }

    if ( !mfn_eq(mfn, INVALID_MFN) )
    {
        bool violation;

        switch ( p2ma )
        {
        case p2m_access_rwx:
            violation = false;
            break;

        case p2m_access_rw:
            violation = npfec.insn_fetch;
            break;

        case p2m_access_wx:
            violation = npfec.read_access;
            break;

        case p2m_access_rx:
        case p2m_access_rx2rw:
            violation = npfec.write_access;
            break;

        case p2m_access_x:
            violation = npfec.read_access | npfec.write_access;
            break;

        case p2m_access_w:
            violation = npfec.read_access | npfec.insn_fetch;
            break;

        case p2m_access_r:
        case p2m_access_r_pw:
            violation = npfec.write_access | npfec.insn_fetch;
            break;

        default:
            violation = npfec.read_access | npfec.write_access | npfec.insn_fetch;
            break;
        }

        if ( violation )
        {
            sync = p2m_mem_access_check(gpa, gla, npfec, &req);
            if ( sync )
                goto put;
            opened = true;
        }
    }

    if ( p2mt == p2m_mmio_dm ||
         (npfec.write_access && (p2m_is_discard_write(p2mt) || p2mt == p2m_ioreq_server)) )
    {
        if ( !handle_mmio_with_translation(gla, gfn_x(gfn), npfec) )
            hvm_inject_hw_exception(X86_EXC_GP, 0);
        goto put;
    }

    /* Somebody else has mended it meanwhile, or writes are logged. */
    if ( p2m_is_ram(p2mt) )
    {
        if ( npfec.write_access )
            paging_mark_pfn_dirty(d, gfn);
        goto put;
    }

    rc = opened;

 put:
    if ( p2m != hostp2m )
        p2m_put_gfn(p2m, gfn);
    p2m_put_gfn(hostp2m, gfn);

    /* Not before the locks are given back: it may sleep. */
    if ( req )
    {
        if ( monitor_traps(v, sync, req) < 0 )
            rc = 0;
        xfree(req);
    }

    return rc;
}
