/* The ring between a domain and who listens to it. */
#ifndef SMALL_VM_EVENT_H
#define SMALL_VM_EVENT_H

#include <public/vm_event.h>
#include <xen/sched.h>
#include <xen/types.h>

struct domain;
struct vcpu;
struct vm_event_domain;

bool vm_event_check_ring(struct vm_event_domain *ved);
/* 0, or why there is no slot: -EOPNOTSUPP without a ring. */
int vm_event_claim_slot(struct domain *d, struct vm_event_domain *ved);
void vm_event_put_request(struct domain *d, struct vm_event_domain *ved, vm_event_request_t *req);
/* Whether there was one to be taken off. */
bool vm_event_get_response(struct domain *d, struct vm_event_domain *ved, vm_event_request_t *rsp);

void vm_event_vcpu_pause(struct vcpu *v);
void vm_event_vcpu_unpause(struct vcpu *v);
static inline bool vm_event_is_enabled(const struct vcpu *v)
{
    return v->arch.vm_event != NULL;
}
void vm_event_sync_event(struct vcpu *v, bool value);
void vm_event_fill_regs(vm_event_request_t *req);
void vm_event_emulate_check(struct vcpu *v, vm_event_request_t *rsp);
void vm_event_register_write_resume(struct vcpu *v, vm_event_request_t *rsp);
void vm_event_toggle_singlestep(struct domain *d, struct vcpu *v, vm_event_request_t *rsp);
void vm_event_set_registers(struct vcpu *v, vm_event_request_t *rsp);
void hvm_toggle_singlestep(struct vcpu *v);
void p2m_altp2m_check(struct vcpu *v, uint16_t index);
struct vcpu *domain_vcpu(const struct domain *d, unsigned int number);

void hvm_vm_event_do_resume(struct vcpu *v);

#endif
