/* A request of a vCPU's own. */
#include <xen/lib.h>
#include <xen/monitor.h>
#include <xen/sched.h>
#include <xen/vm_event.h>

int monitor_traps(struct vcpu *v, bool sync, vm_event_request_t *req)
{
    struct domain *d = v->domain;
    int rc = vm_event_claim_slot(d, d->vm_event_monitor);

    /* Who is not listened to goes on. */
    if ( rc )
        return rc == -EOPNOTSUPP ? 0 : rc;

    req->vcpu_id = v->vcpu_id;
    if ( altp2m_active(d) )
    {
        req->altp2m_idx = altp2m_vcpu_idx(v);
        req->flags |= VM_EVENT_FLAG_ALTERNATE_P2M;
    }

    if ( sync )
    {
        req->flags |= VM_EVENT_FLAG_VCPU_PAUSED;
        vm_event_sync_event(v, true);
        vm_event_vcpu_pause(v);
    }

    vm_event_fill_regs(req);
    vm_event_put_request(d, d->vm_event_monitor, req);

    return sync;
}
