#ifndef SMALL_ASM_MEM_ACCESS_H
#define SMALL_ASM_MEM_ACCESS_H

#include <xen/mm.h>
#include <xen/mem_access.h>

struct vcpu;
struct vm_event_st;

/*
 * A page's right does not allow what was attempted. Whether the access is to be tried again as
 * things are; in *req_ptr what the caller has to send, if anything.
 */
bool p2m_mem_access_check(paddr_t gpa, unsigned long gla, struct npfec npfec,
                          struct vm_event_st **req_ptr);

/* Whether what was reported is still not allowed. */
bool p2m_mem_access_emulate_check(struct vcpu *v, const struct vm_event_st *rsp);

#endif
