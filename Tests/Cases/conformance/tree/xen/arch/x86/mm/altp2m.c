/* Views of a domain's frames. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/p2m_table.h>

bool p2m_altp2m_get_or_propagate(struct p2m_domain *ap2m, unsigned long gfn_l, mfn_t *mfn,
                                 p2m_type_t *p2mt, p2m_access_t *p2ma, unsigned int *page_order)
{
    unsigned long first = gfn_l;
    p2m_access_t right;
    p2m_type_t type;
    unsigned int order;
    mfn_t own;
    int rc;

    p2m_lock(ap2m);

    own = p2m_get_gfn_type_access(ap2m, _gfn(gfn_l), &type, &right, 0, &order, true);
    if ( order < *page_order )
        *page_order = order;

    if ( !mfn_eq(own, INVALID_MFN) )
    {
        p2m_unlock(ap2m);
        *mfn = own;
        *p2mt = type;
        *p2ma = right;
        return false;
    }

    /* What the host has not got cannot be copied. */
    if ( mfn_eq(*mfn, INVALID_MFN) )
    {
        p2m_unlock(ap2m);
        return false;
    }

    /* From where the large page begins. */
    first &= -(1UL << *page_order);
    own = _mfn(mfn_x(*mfn) & -(1UL << *page_order));
    *p2ma = ap2m->default_access;
    rc = p2m_set_entry(ap2m, _gfn(first), own, *page_order, *p2mt, *p2ma);
    p2m_unlock(ap2m);

    if ( rc )
    {
        gprintk(XENLOG_G_WARNING, "frame %lx is not to be copied: %d\n", gfn_l, rc);
        domain_crash(ap2m->domain);
    }

    return true;
}
