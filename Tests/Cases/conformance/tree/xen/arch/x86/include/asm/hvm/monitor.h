#ifndef SMALL_HVM_MONITOR_H
#define SMALL_HVM_MONITOR_H

#include <xen/mm.h>

/* Whether the emulator has to stop, as somebody wants to know of the access. */
bool hvm_monitor_check_p2m(unsigned long gla, gfn_t gfn, uint32_t pfec, uint16_t kind);

#endif
