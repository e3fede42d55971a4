// expect: differs from twin-base
// truth-times-number.c, but a bit is taken for its truth.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    xenmem_access_t right;
    vm_event_request_t event = {};
    uint32_t missing = 0;

    if ( !send_event || !pfec )
        return false;
    if ( p2m_get_mem_access(current->domain, gfn, &right,
                            altp2m_vcpu_idx(current)) )
        return false;

    bool w = right == XENMEM_access_x || right == XENMEM_access_rx, x = right == XENMEM_access_w || right == XENMEM_access_rw;

    if ( right == XENMEM_access_n || right == XENMEM_access_r )
        w = x = true;
    missing = (w && pfec & PFEC_write_access) * MEM_ACCESS_RW | (x & (pfec & PFEC_insn_fetch)) << 2;

    if ( !missing )
        return false;

    event.reason = VM_EVENT_REASON_MEM_ACCESS;
    event.u.mem_access.gfn = gfn_x(gfn);
    event.u.mem_access.gla = gla;
    event.u.mem_access.offset = gla & ~PAGE_MASK;
    event.u.mem_access.flags = missing | MEM_ACCESS_FAULT_WITH_GLA |
                               MEM_ACCESS_GLA_VALID;

    return monitor_traps(current, true, &event) >= 0;
}
