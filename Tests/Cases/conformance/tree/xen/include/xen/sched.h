/* Domains and their processors, as far as anybody here looks into them. */
#ifndef SMALL_SCHED_H
#define SMALL_SCHED_H

#include <xen/types.h>
#include <xen/mm.h>
#include <asm/atomic.h>
#include <asm/current.h>
#include <asm/hvm/vcpu.h>
#include <asm/p2m.h>

struct vm_event_domain;

#define MAX_ALTP2M 10

struct domain {
    uint16_t domain_id;
    unsigned int max_vcpus;
    struct vm_event_domain *vm_event_monitor;
    struct {
        struct p2m_domain *p2m;
        struct p2m_domain *altp2m_p2m[MAX_ALTP2M];
        uint64_t altp2m_eptp[MAX_ALTP2M];
        struct {
            unsigned int inguest_pagefault_disabled : 1;
        } monitor;
        bool mem_access_emulate_each_rep;
    } arch;
};

struct vcpu {
    int vcpu_id;
    struct domain *domain;
    /* How often it waits for a listener. */
    atomic_t vm_event_pause_count;
    struct vcpu_io io;
    struct arch_vcpu arch;
};

#define is_hvm_domain(d) ((d)->arch.p2m != NULL)
#define is_hvm_vcpu(v) ((v)->domain->arch.p2m != NULL)

#endif
