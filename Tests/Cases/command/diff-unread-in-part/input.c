// The decision of v5 in our own words; what comes of a fetch cannot be read.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };
    xenmem_access_t right;
    uint32_t denied = 0;

    if ( pfec == 0 || !send_event )
        return false;

    if ( p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) )
        return false;

    if ( pfec & PFEC_insn_fetch )
        UNKNOWN_TO_ALL(pfec);

    switch ( right )
    {
    case XENMEM_access_rx:
    case XENMEM_access_x:
        if ( pfec & PFEC_write_access )
            denied |= MEM_ACCESS_R | MEM_ACCESS_W;
        break;

    case XENMEM_access_rw:
    case XENMEM_access_w:
        if ( pfec & PFEC_insn_fetch )
            denied |= MEM_ACCESS_X;
        break;

    case XENMEM_access_n:
    case XENMEM_access_r:
        if ( pfec & PFEC_insn_fetch )
            denied |= MEM_ACCESS_X;
        if ( pfec & PFEC_write_access )
            denied |= MEM_ACCESS_R | MEM_ACCESS_W;
        break;

    default:
        return false;
    }

    if ( denied == 0 )
        return false;

    req.u.mem_access.gla = gla;
    req.u.mem_access.gfn = gfn_x(gfn);
    req.u.mem_access.offset = gla & ~PAGE_MASK;
    req.u.mem_access.flags = denied | MEM_ACCESS_GLA_VALID | MEM_ACCESS_FAULT_WITH_GLA;

    return monitor_traps(current, true, &req) >= 0;
}
