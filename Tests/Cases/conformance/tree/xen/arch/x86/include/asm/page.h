#ifndef SMALL_PAGE_H
#define SMALL_PAGE_H

#define PAGE_SHIFT 12
#define PAGE_SIZE (1L << PAGE_SHIFT)
#define PAGE_MASK (-PAGE_SIZE)

#endif
