#ifndef SMALL_MONITOR_H
#define SMALL_MONITOR_H

#include <public/vm_event.h>
#include <xen/types.h>

struct vcpu;

/* Whether the request is on the ring, or why not. */
int monitor_traps(struct vcpu *v, bool sync, vm_event_request_t *req);

#endif
