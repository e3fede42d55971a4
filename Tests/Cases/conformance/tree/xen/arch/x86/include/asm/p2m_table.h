/* Tables of a guest's frames, and what their entries say. */
#ifndef SMALL_P2M_TABLE_H
#define SMALL_P2M_TABLE_H

#include <xen/mm.h>
#include <asm/p2m.h>

#define P2M_PAGING (p2m_bit(p2m_ram_paging_out) | p2m_bit(p2m_ram_paged) | p2m_bit(p2m_ram_paging_in))
#define P2M_GRANTS (p2m_bit(p2m_grant_map_rw) | p2m_bit(p2m_grant_map_ro))
#define P2M_MEMORY (p2m_bit(p2m_ram_rw) | p2m_bit(p2m_ram_logdirty) | p2m_bit(p2m_ram_ro) |  \
                    P2M_PAGING | p2m_bit(p2m_ram_shared) | p2m_bit(p2m_ioreq_server))
#define p2m_is_ram(type) ((p2m_bit(type) & P2M_MEMORY) != 0)
#define p2m_is_paging(type) ((p2m_bit(type) & P2M_PAGING) != 0)
#define p2m_is_grant(type) ((p2m_bit(type) & P2M_GRANTS) != 0)
#define p2m_is_shared(type) ((type) == p2m_ram_shared)

/* What an entry lets the guest do. */
typedef enum {
    p2m_access_n,
    p2m_access_r,
    p2m_access_w,
    p2m_access_rw,
    p2m_access_x,
    p2m_access_rx,
    p2m_access_wx,
    p2m_access_rwx,
    p2m_access_rx2rw,
    p2m_access_n2rwx,
    p2m_access_r_pw
} p2m_access_t;

/* One table of frames: the host's, or that of a view. */
struct p2m_domain {
    struct domain *domain;
    p2m_access_t default_access;
    bool access_required;

    mfn_t (*get_entry)(struct p2m_domain *p2m, gfn_t gfn, p2m_type_t *type, p2m_access_t *access,
                       unsigned int how, unsigned int *order, bool *sve);
    int (*set_entry)(struct p2m_domain *p2m, gfn_t gfn, mfn_t mfn, unsigned int order,
                     p2m_type_t type, p2m_access_t access, int sve);
};

#define P2M_ALLOC (1U << 0)
#define P2M_UNSHARE (1U << 1)

#define p2m_get_hostp2m(d) ((d)->arch.p2m)
struct p2m_domain *p2m_get_altp2m(struct vcpu *v);
bool altp2m_is_eptp_valid(const struct domain *d, unsigned int view);

void p2m_lock(struct p2m_domain *p2m);
void p2m_unlock(struct p2m_domain *p2m);

/* Takes the frame's lock, which p2m_put_gfn() gives back. */
mfn_t p2m_get_gfn_type_access(struct p2m_domain *p2m, gfn_t gfn, p2m_type_t *type,
                              p2m_access_t *access, unsigned int how, unsigned int *order,
                              bool locked);
void p2m_put_gfn(struct p2m_domain *p2m, gfn_t gfn);
int p2m_set_entry(struct p2m_domain *p2m, gfn_t gfn, mfn_t mfn, unsigned int order,
                  p2m_type_t type, p2m_access_t access);

/* Whether the caller's entry of the host was copied into the view. */
bool p2m_altp2m_get_or_propagate(struct p2m_domain *ap2m, unsigned long gfn_l, mfn_t *mfn,
                                 p2m_type_t *p2mt, p2m_access_t *p2ma, unsigned int *page_order);

struct page_info *get_page_from_gfn(struct domain *d, unsigned long gfn, p2m_type_t *type,
                                    unsigned int how);
unsigned long paging_gva_to_gfn(struct vcpu *v, unsigned long va, uint32_t *pfec);
void p2m_mem_paging_populate(struct domain *d, gfn_t gfn);

#endif
