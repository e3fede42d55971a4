/* Accesses that nobody may cut in two. */
#ifndef SMALL_SYSTEM_H
#define SMALL_SYSTEM_H

#include <xen/types.h>

static inline unsigned long __cmpxchg(volatile void *place, unsigned long old,
                                      unsigned long new, int size)
{
    unsigned long seen = old;

    switch ( size )
    {
    case 1:
        asm volatile ( "lock; cmpxchg %b2, %1"
                       : "+a" (seen), "+m" (*(volatile uint8_t *)place) : "q" (new) );
        break;
    case 2:
        asm volatile ( "lock; cmpxchg %w2, %1"
                       : "+a" (seen), "+m" (*(volatile uint16_t *)place) : "r" (new) );
        break;
    case 4:
        asm volatile ( "lock; cmpxchg %k2, %1"
                       : "+a" (seen), "+m" (*(volatile uint32_t *)place) : "r" (new) );
        break;
    case 8:
        asm volatile ( "lock; cmpxchg %2, %1"
                       : "+a" (seen), "+m" (*(volatile uint64_t *)place) : "r" (new) );
        break;
    }

    return seen;
}

static inline __uint128_t __cmpxchg16b(volatile void *place, const __uint128_t *old,
                                       const __uint128_t *new)
{
    __uint128_t seen = *old;

    asm volatile ( "lock; cmpxchg16b %1"
                   : "+A" (seen), "+m" (*(volatile __uint128_t *)place)
                   : "b" ((uint64_t)*new), "c" ((uint64_t)(*new >> 64)) );

    return seen;
}

#define ATOMIC_STORE(bits, suffix, constraint)                                    \
    static inline void write_u##bits##_atomic(volatile uint##bits##_t *place,     \
                                              uint##bits##_t value)               \
    {                                                                             \
        asm volatile ( "mov" suffix " %1, %0" : "=m" (*place) : constraint (value) ); \
    }

ATOMIC_STORE(16, "w", "r")
ATOMIC_STORE(32, "l", "r")
ATOMIC_STORE(64, "q", "r")

#define X86_FEATURE_CX16 141
bool boot_cpu_has(unsigned int feature);
#define cpu_has_cx16 boot_cpu_has(X86_FEATURE_CX16)

#endif
