/* What the last reply asked for, before the guest goes on. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <xen/vm_event.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/hvm.h>

int hvm_set_cr0(unsigned long value, bool may_defer);
int hvm_set_cr4(unsigned long value, bool may_defer);
void hvm_vm_event_set_registers(const struct vcpu *v);

void hvm_vm_event_do_resume(struct vcpu *v)
{
    struct arch_vm_event *event = v->arch.vm_event;

    ASSERT(event);

    hvm_vm_event_set_registers(v);

    if ( event->emulate_flags )
    {
        enum emul_kind kind = EMUL_KIND_NORMAL;

        if ( event->emulate_flags & VM_EVENT_FLAG_SET_EMUL_READ_DATA )
            kind = EMUL_KIND_SET_CONTEXT_DATA;
        else if ( event->emulate_flags & VM_EVENT_FLAG_EMULATE_NOWRITE )
            kind = EMUL_KIND_NOWRITE;
        else if ( event->emulate_flags & VM_EVENT_FLAG_SET_EMUL_INSN_DATA )
            kind = EMUL_KIND_SET_CONTEXT_INSN;

        hvm_emulate_one_vm_event(kind, X86_EXC_UD, X86_EVENT_NO_EC);

        event->emulate_flags = 0;
    }

    if ( event->write_data.do_write.cr0 )
    {
        event->write_data.do_write.cr0 = 0;
        if ( hvm_set_cr0(event->write_data.cr0, false) == X86EMUL_EXCEPTION )
            hvm_inject_hw_exception(X86_EXC_GP, 0);
    }

    if ( event->write_data.do_write.cr4 )
    {
        event->write_data.do_write.cr4 = 0;
        if ( hvm_set_cr4(event->write_data.cr4, false) == X86EMUL_EXCEPTION )
            hvm_inject_hw_exception(X86_EXC_GP, 0);
    }

    vm_event_sync_event(v, false);
}
