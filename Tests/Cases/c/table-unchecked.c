// expect: undefined at line 30: an index or pointer leaves its object
// The same table without a look at its size.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    xenmem_access_t right;
    vm_event_request_t event = {};
    uint32_t missing = 0;
    static const uint8_t denied[] = {
        [XENMEM_access_n] = MEM_ACCESS_WX,
        [XENMEM_access_r] = MEM_ACCESS_WX,
        [XENMEM_access_w] = MEM_ACCESS_X,
        [XENMEM_access_rw] = MEM_ACCESS_X,
        [XENMEM_access_x] = MEM_ACCESS_W,
        [XENMEM_access_rx] = MEM_ACCESS_W,
        [XENMEM_access_default] = 0,
    };

    if ( !send_event || !pfec )
        return false;
    if ( p2m_get_mem_access(current->domain, gfn, &right,
                            altp2m_vcpu_idx(current)) )
        return false;

    if ( true )
    {
        unsigned int attempt = ((pfec & PFEC_write_access) ? MEM_ACCESS_W : 0) |
                               ((pfec & PFEC_insn_fetch) ? MEM_ACCESS_X : 0);

        missing = denied[right] & attempt;
        if ( missing & MEM_ACCESS_W )
            missing |= MEM_ACCESS_R;
    }

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
