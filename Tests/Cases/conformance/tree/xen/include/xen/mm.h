/* Frames: of the guest, of the machine, and what is known about the latter. */
#ifndef SMALL_MM_H
#define SMALL_MM_H

#include <xen/types.h>
#include <asm/page.h>

/* Numbers in boxes, so that nobody takes one for the other. */
#define BOXED(name, letter)                                                     \
    typedef struct { unsigned long letter; } name##_t;                          \
    static inline name##_t _##name(unsigned long n) { return (name##_t){ n }; } \
    static inline unsigned long name##_x(name##_t boxed) { return boxed.letter; }

BOXED(gfn, g)
BOXED(mfn, m)

#define INVALID_MFN _mfn(~0UL)
#define INVALID_GFN _gfn(~0UL)

static inline bool gfn_eq(gfn_t one, gfn_t other)
{
    return gfn_x(one) == gfn_x(other);
}

static inline bool mfn_eq(mfn_t one, mfn_t other)
{
    return mfn_x(one) == mfn_x(other);
}

static inline mfn_t mfn_add(mfn_t frame, unsigned long more)
{
    return _mfn(mfn_x(frame) + more);
}

#define gfn_to_gaddr(frame) ((paddr_t)gfn_x(frame) << PAGE_SHIFT)
#define gaddr_to_gfn(address) _gfn((address) >> PAGE_SHIFT)

struct page_info {
    unsigned long count_info;
    union {
        unsigned long owner;
        unsigned long order;
    } v;
};

extern struct page_info *const frame_table;

#define page_to_mfn(page) _mfn((unsigned long)((page) - frame_table))
#define mfn_to_page(frame) (frame_table + mfn_x(frame))

void put_page(struct page_info *page);

/* How the processor's walk of the nested tables failed. */
typedef enum {
    npfec_kind_unknown,
    npfec_kind_in_gpt,
    npfec_kind_with_gla
} npfec_kind_t;

struct npfec {
    unsigned int read_access : 1, write_access : 1, insn_fetch : 1;
    unsigned int present : 1;
    unsigned int gla_valid : 1;
    unsigned int kind : 2;
};

#endif
