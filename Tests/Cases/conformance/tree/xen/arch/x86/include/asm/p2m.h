/* What a guest's frame is, and which view of the frames is the active one. */
#ifndef SMALL_P2M_H
#define SMALL_P2M_H

#include <xen/types.h>

struct domain;
struct vcpu;
struct p2m_domain;

typedef enum {
    p2m_ram_rw,
    p2m_invalid,
    p2m_ram_logdirty,
    p2m_ram_ro,
    p2m_mmio_dm,
    p2m_mmio_direct,
    p2m_populate_on_demand,
    p2m_grant_map_rw,
    p2m_grant_map_ro,
    p2m_ram_paging_out,
    p2m_ram_paged,
    p2m_ram_paging_in,
    p2m_ram_shared,
    p2m_ram_broken,
    p2m_map_foreign,
    p2m_ioreq_server
} p2m_type_t;

#define p2m_bit(type) (1UL << (type))
#define P2M_LOSES_WRITES (p2m_bit(p2m_ram_ro) | p2m_bit(p2m_grant_map_ro))
#define p2m_is_discard_write(type) ((p2m_bit(type) & P2M_LOSES_WRITES) != 0)

bool altp2m_active(const struct domain *d);
uint16_t altp2m_vcpu_idx(const struct vcpu *v);

void paging_mark_dirty(struct domain *d, mfn_t frame);

#endif
