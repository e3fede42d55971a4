/* What a reply asks for, kept until the vCPU goes on. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <xen/vm_event.h>
#include <asm/mem_access.h>

static bool heeds(struct vcpu *v, vm_event_request_t *rsp)
{
    struct arch_vm_event *event = v->arch.vm_event;

    switch ( rsp->reason )
    {
    case VM_EVENT_REASON_MEM_ACCESS:
        /* Only what is still forbidden. */
        if ( !p2m_mem_access_emulate_check(v, rsp) )
            return false;
        if ( rsp->flags & VM_EVENT_FLAG_SET_EMUL_READ_DATA )
            event->emul.read = rsp->data.emul.read;
        return true;

    case VM_EVENT_REASON_SOFTWARE_BREAKPOINT:
        if ( !(rsp->flags & VM_EVENT_FLAG_SET_EMUL_INSN_DATA) )
            return false;
        event->emul.insn = rsp->data.emul.insn;
        return true;

    case VM_EVENT_REASON_DESCRIPTOR_ACCESS:
        if ( rsp->flags & VM_EVENT_FLAG_SET_EMUL_READ_DATA )
            event->emul.read = rsp->data.emul.read;
        return true;
    }

    return false;
}

void vm_event_emulate_check(struct vcpu *v, vm_event_request_t *rsp)
{
    if ( !(rsp->flags & VM_EVENT_FLAG_EMULATE) )
        v->arch.vm_event->emulate_flags = 0;
    else if ( heeds(v, rsp) )
        v->arch.vm_event->emulate_flags = rsp->flags;
}

void vm_event_register_write_resume(struct vcpu *v, vm_event_request_t *rsp)
{
    if ( !(rsp->flags & VM_EVENT_FLAG_DENY) || !atomic_read(&v->vm_event_pause_count) )
        return;

    if ( rsp->reason == VM_EVENT_REASON_WRITE_CTRLREG )
    {
        v->arch.vm_event->write_data.do_write.cr0 = 0;
        v->arch.vm_event->write_data.do_write.cr4 = 0;
    }
}

void vm_event_toggle_singlestep(struct domain *d, struct vcpu *v, vm_event_request_t *rsp)
{
    if ( !(rsp->flags & VM_EVENT_FLAG_TOGGLE_SINGLESTEP) || !is_hvm_domain(d) )
        return;

    ASSERT(atomic_read(&v->vm_event_pause_count));

    hvm_toggle_singlestep(v);
}

void vm_event_set_registers(struct vcpu *v, vm_event_request_t *rsp)
{
    ASSERT(atomic_read(&v->vm_event_pause_count));

    v->arch.vm_event->gprs = rsp->data.regs.x86;
    v->arch.vm_event->set_gprs = true;
}
