/* What a page's right says, and what becomes of an access that it does not allow. */
#include <xen/lib.h>
#include <xen/mem_access.h>
#include <xen/nospec.h>
#include <xen/sched.h>
#include <xen/vm_event.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/hvm.h>
#include <asm/mem_access.h>
#include <asm/p2m_table.h>

/* The table that the processor goes by. */
#define ACTIVE_P2M(v) ({                                                                    \
    struct p2m_domain *p2m_ = altp2m_active((v)->domain) ? p2m_get_altp2m(v) : NULL;        \
    p2m_ ? p2m_ : p2m_get_hostp2m((v)->domain); })

static int _p2m_get_mem_access(struct p2m_domain *p2m, gfn_t gfn, xenmem_access_t *access)
{
    static const xenmem_access_t names[] = {
        [p2m_access_n] = XENMEM_access_n,
        [p2m_access_r] = XENMEM_access_r,
        [p2m_access_w] = XENMEM_access_w,
        [p2m_access_rw] = XENMEM_access_rw,
        [p2m_access_x] = XENMEM_access_x,
        [p2m_access_rx] = XENMEM_access_rx,
        [p2m_access_wx] = XENMEM_access_wx,
        [p2m_access_rwx] = XENMEM_access_rwx,
        [p2m_access_rx2rw] = XENMEM_access_rx2rw,
        [p2m_access_n2rwx] = XENMEM_access_n2rwx,
        [p2m_access_r_pw] = XENMEM_access_r_pw,
    };
    p2m_access_t right = p2m->default_access;
    p2m_type_t type;
    mfn_t mfn;

    /* No frame at all asks for what new entries get. */
    if ( !gfn_eq(gfn, INVALID_GFN) )
    {
        p2m_lock(p2m);
        mfn = p2m->get_entry(p2m, gfn, &type, &right, 0, NULL, NULL);
        p2m_unlock(p2m);

        if ( mfn_eq(mfn, INVALID_MFN) )
            return -ESRCH;
        if ( (unsigned int)right >= ARRAY_SIZE(names) )
            return -ERANGE;
    }

    *access = names[right];

    return 0;
}

int p2m_get_mem_access(struct domain *d, gfn_t gfn, xenmem_access_t *access,
                       unsigned int altp2m_idx)
{
    struct p2m_domain *p2m = p2m_get_hostp2m(d);

    /* View 0 is the host's table. */
    if ( altp2m_idx )
    {
        if ( !altp2m_active(d) || !altp2m_is_eptp_valid(d, altp2m_idx) )
            return -EINVAL;

        p2m = d->arch.altp2m_p2m[array_index_nospec(altp2m_idx, ARRAY_SIZE(d->arch.altp2m_p2m))];
    }

    return _p2m_get_mem_access(p2m, gfn, access);
}

bool p2m_mem_access_emulate_check(struct vcpu *v, const struct vm_event_st *rsp)
{
    const struct vm_event_mem_access *data = &rsp->u.mem_access;
    struct p2m_domain *p2m = ACTIVE_P2M(v);
    xenmem_access_t access;

    if ( _p2m_get_mem_access(p2m, _gfn(rsp->u.mem_access.gfn), &access) )
        return true;

    switch ( access )
    {
    case XENMEM_access_rwx:
        return false;

    case XENMEM_access_rw:
        return data->flags & MEM_ACCESS_X;

    case XENMEM_access_wx:
        return data->flags & MEM_ACCESS_R;

    case XENMEM_access_rx:
    case XENMEM_access_rx2rw:
        return data->flags & MEM_ACCESS_W;

    case XENMEM_access_x:
        return data->flags & MEM_ACCESS_RW;

    case XENMEM_access_w:
        return data->flags & MEM_ACCESS_RX;

    case XENMEM_access_r:
    case XENMEM_access_r_pw:
        return data->flags & MEM_ACCESS_WX;

    default:
        return data->flags & MEM_ACCESS_RWX;
    }
}

/* Whoever holds the frame's lock has just found the entry, so this works. */
#define SET_RIGHT(right) do {                                                               \
    int rc_ = p2m->set_entry(p2m, gfn, mfn, 0, type, right, -1);                            \
    ASSERT(rc_ == 0); } while ( 0 )

bool p2m_mem_access_check(paddr_t gpa, unsigned long gla, struct npfec npfec,
                          struct vm_event_st **req_ptr)
{
    struct vcpu *v = current;
    struct domain *d = v->domain;
    struct p2m_domain *p2m = ACTIVE_P2M(v);
    const gfn_t gfn = gaddr_to_gfn(gpa);
    vm_event_request_t *req;
    p2m_access_t right;
    p2m_type_t type;
    mfn_t mfn;

    /* Some rights give way to the first access. */
    p2m_lock(p2m);
    mfn = p2m->get_entry(p2m, gfn, &type, &right, 0, NULL, NULL);
    if ( right == p2m_access_rx2rw && npfec.write_access )
    {
        SET_RIGHT(p2m_access_rw);
        p2m_unlock(p2m);
        return true;
    }
    if ( right == p2m_access_n2rwx )
    {
        ASSERT(npfec.read_access || npfec.write_access || npfec.insn_fetch);
        SET_RIGHT(p2m_access_rwx);
    }
    p2m_unlock(p2m);

    if ( !vm_event_check_ring(d->vm_event_monitor) || !req_ptr )
    {
        if ( p2m->access_required )
        {
            gprintk(XENLOG_G_WARNING, "d%u: frame %lx is guarded, and nobody listens\n",
                    d->domain_id, gfn_x(gfn));
            domain_crash(d);
            return false;
        }

        /* Nobody guards the page any more. */
        p2m_lock(p2m);
        mfn = p2m->get_entry(p2m, gfn, &type, &right, 0, NULL, NULL);
        if ( right != p2m_access_n2rwx )
            SET_RIGHT(p2m_access_rwx);
        p2m_unlock(p2m);
        return true;
    }

    /* A walk of the guest's page tables is of no interest, what the instruction does is. */
    if ( npfec.kind == npfec_kind_in_gpt && d->arch.monitor.inguest_pagefault_disabled )
    {
        v->arch.vm_event->send_event = true;
        hvm_emulate_one_vm_event(EMUL_KIND_NORMAL, X86_EXC_UD, X86_EVENT_NO_EC);
        v->arch.vm_event->send_event = false;

        return true;
    }

    *req_ptr = req = xzalloc(vm_event_request_t);
    if ( req )
    {
        req->reason = VM_EVENT_REASON_MEM_ACCESS;
        req->u.mem_access.gfn = gfn_x(gfn);
        req->u.mem_access.offset = gpa & ~PAGE_MASK;
        if ( npfec.gla_valid )
        {
            req->u.mem_access.gla = gla;
            req->u.mem_access.flags = MEM_ACCESS_GLA_VALID;
        }

        if ( npfec.read_access )
            req->u.mem_access.flags |= MEM_ACCESS_R;
        if ( npfec.write_access )
            req->u.mem_access.flags |= MEM_ACCESS_W;
        if ( npfec.insn_fetch )
            req->u.mem_access.flags |= MEM_ACCESS_X;

        if ( npfec.kind == npfec_kind_with_gla )
            req->u.mem_access.flags |= MEM_ACCESS_FAULT_WITH_GLA;
        else if ( npfec.kind == npfec_kind_in_gpt )
            req->u.mem_access.flags |= MEM_ACCESS_FAULT_IN_GPT;
    }

    return right != p2m_access_n2rwx;
}
