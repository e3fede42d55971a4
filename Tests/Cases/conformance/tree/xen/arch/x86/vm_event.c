/* What a reply asks for, kept until the vCPU goes on. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <xen/vm_event.h>
#include <asm/mem_access.h>

void vm_event_emulate_check(struct vcpu *v, vm_event_request_t *rsp)
{
    if ( !(rsp->flags & VM_EVENT_FLAG_EMULATE) )
        v->arch.vm_event->emulate_flags = 0;
    else if ( rsp->reason == VM_EVENT_REASON_MEM_ACCESS && p2m_mem_access_emulate_check(v, rsp) )
        v->arch.vm_event->emulate_flags = rsp->flags;
}
