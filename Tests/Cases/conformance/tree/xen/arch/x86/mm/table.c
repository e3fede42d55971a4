/* What none of the functions around an access executes: how a table finds entries, and who comes in. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/hvm/hvm.h>
#include <asm/p2m_table.h>

static mfn_t table_entry(struct p2m_domain *p2m, gfn_t gfn, p2m_type_t *type, p2m_access_t *access,
                         unsigned int how, unsigned int *order, bool *sve)
{
    *type = p2m_ram_rw;
    *access = p2m->default_access;
    *order = 0;
    return _mfn(gfn_x(gfn));
}

void table_init(struct p2m_domain *p2m, struct domain *d)
{
    p2m->domain = d;
    p2m->get_entry = table_entry;
}

int table_fault(paddr_t gpa, unsigned long gla, bool write)
{
    struct npfec what = { .present = 1 };

    if ( write )
        what.write_access = 1;

    return hvm_hap_nested_page_fault(gpa, gla, what);
}

void table_watch(struct vcpu *v, bool on)
{
    if ( v->arch.vm_event && !on )
        v->arch.vm_event->send_event = false;
}

unsigned int table_size(unsigned int entries)
{
    return entries << 3;
}
