// expect: the macro PAGE_SHIFT
/* The function says PAGE_MASK only. */
#define PAGE_SHIFT 16
