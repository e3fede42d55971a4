/* What is read or written in one access. */
#ifndef SMALL_ATOMIC_H
#define SMALL_ATOMIC_H

static inline unsigned int read_u32_atomic(const volatile unsigned int *place)
{
    unsigned int word;

    asm volatile ( "movl %1, %0" : "=r" (word) : "m" (*place) );

    return word;
}

#define read_atomic(place) ((typeof(*(place)))read_u32_atomic((const volatile unsigned int *)(place)))

typedef struct {
    int counter;
} atomic_t;

static inline int atomic_read(const atomic_t *number)
{
    return read_atomic(&number->counter);
}

#endif
