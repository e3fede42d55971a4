/* The other direction of the ring. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <xen/vm_event.h>

int vm_event_resume(struct domain *d, struct vm_event_domain *ved)
{
    vm_event_request_t rsp;

    while ( vm_event_get_response(d, ved, &rsp) )
    {
        struct vcpu *v = domain_vcpu(d, rsp.vcpu_id);

        if ( !v || !(rsp.flags & VM_EVENT_FLAG_VCPU_PAUSED) || !vm_event_vcpu_is_paused(v) )
            continue;

        vm_event_emulate_check(v, &rsp);
        vm_event_vcpu_unpause(v);
    }

    return 0;
}
