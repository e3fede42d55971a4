/* The other direction of the ring. */
#include <xen/errno.h>
#include <xen/lib.h>
#include <xen/sched.h>
#include <xen/vm_event.h>
#include <asm/p2m.h>

/* What a listener says about one vCPU, which waits for it. */
static void answer(struct domain *d, struct vcpu *v, vm_event_request_t *rsp)
{
    vm_event_emulate_check(v, rsp);
    vm_event_register_write_resume(v, rsp);
    vm_event_toggle_singlestep(d, v, rsp);

    if ( rsp->flags & VM_EVENT_FLAG_ALTERNATE_P2M )
        p2m_altp2m_check(v, rsp->altp2m_idx);

    if ( rsp->flags & VM_EVENT_FLAG_SET_REGISTERS )
        vm_event_set_registers(v, rsp);

    if ( rsp->flags & VM_EVENT_FLAG_VCPU_PAUSED )
        vm_event_vcpu_unpause(v);
}

int vm_event_resume(struct domain *d, struct vm_event_domain *ved)
{
    vm_event_request_t rsp;

    /* Nobody listens to himself. */
    ASSERT(current->domain != d);

    if ( !vm_event_check_ring(ved) )
        return -ENODEV;

    while ( vm_event_get_response(d, ved, &rsp) )
    {
        struct vcpu *v;

        if ( rsp.version != VM_EVENT_INTERFACE_VERSION )
            continue;

        v = domain_vcpu(d, rsp.vcpu_id);
        if ( v && atomic_read(&v->vm_event_pause_count) )
            answer(d, v, &rsp);
    }

    return 0;
}
