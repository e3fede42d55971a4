/* The running processor is at the top of its stack. */
#ifndef SMALL_CURRENT_H
#define SMALL_CURRENT_H

#include <asm/x86_emulate.h>

struct vcpu;

/* What lies there. */
struct cpu_info {
    struct cpu_user_regs guest_cpu_user_regs;
    struct vcpu *current_vcpu;
};

struct cpu_info *get_cpu_info(void);

#define guest_cpu_user_regs() (&get_cpu_info()->guest_cpu_user_regs)

static inline struct vcpu *get_current(void)
{
    unsigned long top;

    asm ( "mov %%rsp, %0; or %1, %0" : "=r" (top) : "i" (0x7fff) );

    return *(struct vcpu **)(top - 15);
}

#define current (get_current())

#endif
