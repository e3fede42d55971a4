/* The running processor is at the top of its stack. */
#ifndef SMALL_CURRENT_H
#define SMALL_CURRENT_H

struct vcpu;

static inline struct vcpu *get_current(void)
{
    unsigned long top;

    asm ( "mov %%rsp, %0; or %1, %0" : "=r" (top) : "i" (0x7fff) );

    return *(struct vcpu **)(top - 15);
}

#define current (get_current())

#endif
