/* Who is told of an access that the emulator makes for the guest. */
#include <xen/lib.h>
#include <xen/mem_access.h>
#include <xen/monitor.h>
#include <xen/sched.h>
#include <asm/hvm/hvm.h>
#include <asm/hvm/monitor.h>
#include <asm/processor.h>

static inline void set_npt_base(struct vcpu *v, vm_event_request_t *req)
{
    if ( !nestedhvm_enabled(v->domain) || !nestedhvm_vcpu_in_guestmode(v) )
        return;

    req->data.regs.x86.npt_base = nhvm_vcpu_p2m_base(v);
    req->flags |= VM_EVENT_FLAG_NESTED_P2M;
}

bool hvm_monitor_check_p2m(unsigned long gla, gfn_t gfn, uint32_t pfec, uint16_t kind)
{
    struct vcpu *v = current;
    struct domain *d = v->domain;
    unsigned int view, broken = 0;
    uint32_t guarded;
    vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };
    xenmem_access_t right;
    int rc;

    ASSERT(v->arch.vm_event->send_event);

    view = altp2m_active(d) ? altp2m_vcpu_idx(v) : 0;
    rc = p2m_get_mem_access(d, gfn, &right, view);
    if ( rc == -ESRCH )
        right = XENMEM_access_n;
    else if ( rc )
        return false;

    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        guarded = PFEC_write_access;
        break;

    case XENMEM_access_w:
    case XENMEM_access_rw:
        guarded = PFEC_insn_fetch;
        break;

    case XENMEM_access_n:
    case XENMEM_access_r:
    case XENMEM_access_r_pw:
        guarded = PFEC_write_access | PFEC_insn_fetch;
        break;

    case XENMEM_access_wx:
    case XENMEM_access_rwx:
    case XENMEM_access_rx2rw:
    case XENMEM_access_n2rwx:
    case XENMEM_access_default:
    default:
        return false;
    }

    guarded &= pfec;
    if ( !guarded )
        return false;

    if ( guarded & PFEC_write_access )
        broken = MEM_ACCESS_RW;
    if ( guarded & PFEC_insn_fetch )
        broken |= MEM_ACCESS_X;

    if ( kind == npfec_kind_with_gla )
        broken |= MEM_ACCESS_GLA_VALID | MEM_ACCESS_FAULT_WITH_GLA;
    if ( kind == npfec_kind_in_gpt )
        broken |= MEM_ACCESS_GLA_VALID | MEM_ACCESS_FAULT_IN_GPT;

    req.u.mem_access.flags = broken;
    req.u.mem_access.gla = gla;
    req.u.mem_access.gfn = gfn_x(gfn);
    req.u.mem_access.offset = gla & ~PAGE_MASK;
    set_npt_base(v, &req);

    return monitor_traps(v, true, &req) >= 0;
}
