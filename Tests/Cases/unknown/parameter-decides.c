// undecided: Conformance SwitchExactWX
// Callers may ask it not to tell.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event, bool quiet)
{
    xenmem_access_t right;
    vm_event_request_t event = {};
    uint32_t missing = 0;

    if ( !send_event || !pfec )
        return false;
    if ( p2m_get_mem_access(current->domain, gfn, &right,
                            altp2m_vcpu_idx(current)) )
        return false;

    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( pfec & PFEC_write_access )
            missing = MEM_ACCESS_RW;
        break;

    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( pfec & PFEC_insn_fetch )
            missing = MEM_ACCESS_X;
        break;

    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( pfec & PFEC_write_access )
            missing |= MEM_ACCESS_RW;
        if ( pfec & PFEC_insn_fetch )
            missing |= MEM_ACCESS_X;
        break;

    default:
        return false;
    }

    if ( quiet || !missing )
        return false;

    event.reason = VM_EVENT_REASON_MEM_ACCESS;
    event.u.mem_access.gfn = gfn_x(gfn);
    event.u.mem_access.gla = gla;
    event.u.mem_access.offset = gla & ~PAGE_MASK;
    event.u.mem_access.flags = missing | MEM_ACCESS_FAULT_WITH_GLA |
                               MEM_ACCESS_GLA_VALID;

    return monitor_traps(current, true, &event) >= 0;
}
