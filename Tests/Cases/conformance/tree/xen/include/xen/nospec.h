/* An index stays below its bound, whatever the processor guesses. */
#ifndef SMALL_NOSPEC_H
#define SMALL_NOSPEC_H

static inline unsigned long array_index_mask_nospec(unsigned long index, unsigned long size)
{
    unsigned long mask;

    asm volatile ( "cmp %1, %2; sbb %0, %0" : "=r" (mask) : "g" (size), "r" (index) : "cc" );

    return mask;
}

#define array_index_nospec(index, size) \
    ((typeof(index))((index) & array_index_mask_nospec((index), (size))))

/* Nothing behind it is guessed. */
static inline bool evaluate_nospec(bool condition)
{
    asm volatile ( "lfence" ::: "memory" );

    return condition;
}

#endif
