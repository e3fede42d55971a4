// expect: another monitor_traps
static int monitor_traps(struct vcpu *v, int sync, vm_event_request_t *req);
