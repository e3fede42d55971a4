#ifndef SMALL_MEM_ACCESS_H
#define SMALL_MEM_ACCESS_H

#include <public/memory.h>
#include <xen/mm.h>

struct domain;

/* 0, or why the right is not known. */
int p2m_get_mem_access(struct domain *d, gfn_t gfn, xenmem_access_t *access,
                       unsigned int altp2m_idx);

#endif
