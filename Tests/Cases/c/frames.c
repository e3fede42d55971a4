// expect: same as twin-base
// Helpers of frames and addresses.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    xenmem_access_t right;
    vm_event_request_t event = {};
    uint32_t missing = 0;
    mfn_t frame = _mfn(gfn_x(gfn_add(gfn, 0)));
    paddr_t address = mfn_to_maddr(frame) | PAGE_OFFSET(gla);
    p2m_type_t type = p2m_ram_rw;

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

    if ( !p2m_is_ram(type) || mfn_eq(frame, INVALID_MFN) != gfn_eq(gfn, INVALID_GFN) )
        return false;
    if ( !missing )
        return false;

    event.reason = VM_EVENT_REASON_MEM_ACCESS;
    event.u.mem_access.gfn = mfn_x(mfn_add(frame, 0));
    event.u.mem_access.gla = gla;
    event.u.mem_access.offset = address - gfn_to_gaddr(gaddr_to_gfn(address));
    event.u.mem_access.flags = missing | MEM_ACCESS_FAULT_WITH_GLA |
                               MEM_ACCESS_GLA_VALID;

    return monitor_traps(current, true, &event) >= 0;
}
