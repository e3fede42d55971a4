#ifndef SMALL_VMAP_H
#define SMALL_VMAP_H

#include <xen/mm.h>

void *vmap(const mfn_t *frames, unsigned int count);
void vunmap(const void *address);

#endif
