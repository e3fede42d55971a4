/* What the fixture needs to be compiled and run, in our own words. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { PFEC_page_present = 1, PFEC_write_access = 2, PFEC_user_mode = 4, PFEC_insn_fetch = 16 };
enum {
    MEM_ACCESS_R = 1, MEM_ACCESS_W = 2, MEM_ACCESS_X = 4, MEM_ACCESS_GLA_VALID = 8,
    MEM_ACCESS_FAULT_WITH_GLA = 16, MEM_ACCESS_FAULT_IN_GPT = 32,
};
enum { VM_EVENT_REASON_MEM_ACCESS = 1, VM_EVENT_FLAG_EMULATE = 4 };
#define PAGE_MASK (-4096L)

typedef enum {
    XENMEM_access_n, XENMEM_access_r, XENMEM_access_w, XENMEM_access_rw, XENMEM_access_x, XENMEM_access_rx,
    XENMEM_access_wx, XENMEM_access_rwx, XENMEM_access_rx2rw, XENMEM_access_n2rwx, XENMEM_access_default,
} xenmem_access_t;
typedef struct { unsigned long number; } gfn_t;
static inline unsigned long gfn_x(gfn_t gfn) { return gfn.number; }

/* No padding: requests are compared byte by byte. */
typedef struct {
    uint32_t flags, reason;
    union { struct { uint64_t gfn, offset, gla; uint32_t flags, unused; } mem_access; } u;
} vm_event_request_t;

struct vcpu;
struct domain { struct vcpu **vcpu; };
struct vcpu { struct domain *domain; };

/* One situation, and all that a run in it shows. */
struct input {
    uint64_t gla, gfn;
    uint32_t pfec, gate, access, index;
    int32_t lookup, answer;
    uint32_t tracing;
};
struct trace {
    uint64_t gfn;
    uint32_t lookups, index, sends, sync, result, unused;
    vm_event_request_t request;
};

static struct domain the_domain;
static struct vcpu the_vcpu = { &the_domain }, another_vcpu = { &the_domain };
static struct vcpu *all_vcpus[] = { &another_vcpu };
static struct domain the_domain = { all_vcpus };
static struct vcpu *const current = &the_vcpu;
static const struct input *now;
static struct trace seen;

static uint16_t altp2m_vcpu_idx(const struct vcpu *v) { (void)v; return now->index; }

static int p2m_get_mem_access(struct domain *d, gfn_t gfn, xenmem_access_t *access, unsigned int index)
{
    (void)d;
    seen.lookups++;
    seen.gfn = gfn.number;
    seen.index = index;
    if ( now->lookup == 0 )
        *access = (xenmem_access_t)now->access;
    return now->lookup;
}

static int monitor_traps(struct vcpu *v, bool sync, vm_event_request_t *request)
{
    if ( v != current )
    {
        seen.unused++;
        return now->answer;
    }
    seen.sends++;
    seen.sync = sync;
    seen.request = *request;
    return now->answer;
}
