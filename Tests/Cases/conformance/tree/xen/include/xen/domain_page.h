#ifndef SMALL_DOMAIN_PAGE_H
#define SMALL_DOMAIN_PAGE_H

#include <xen/mm.h>

void *map_domain_page(mfn_t frame);
void unmap_domain_page(const void *address);
#define __map_domain_page(page) map_domain_page(page_to_mfn(page))

#endif
