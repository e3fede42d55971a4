// expect: written PAGE_MASK as (~((1L << 16) - 1))
/* The function says PAGE_MASK only. */
#define PAGE_SHIFT 16
