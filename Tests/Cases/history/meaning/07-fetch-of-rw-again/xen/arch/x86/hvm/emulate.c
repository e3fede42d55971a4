bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    xenmem_access_t right;
    vm_event_request_t event = {};

    if ( !send_event ||
         p2m_get_mem_access(current->domain, gfn, &right,
                            altp2m_vcpu_idx(current)) )
        return false;

    switch ( right )
    {
    case XENMEM_access_r:
    case XENMEM_access_x:
        if ( pfec & PFEC_write_access )
            event.u.mem_access.flags = MEM_ACCESS_RW;
        break;
    case XENMEM_access_rw:
        if ( pfec & PFEC_insn_fetch )
            event.u.mem_access.flags = MEM_ACCESS_X;
        break;
    default:
        break;
    }

    if ( !event.u.mem_access.flags )
        return false;

    event.reason = VM_EVENT_REASON_MEM_ACCESS;
    event.u.mem_access.gfn = gfn_x(gfn);
    event.u.mem_access.gla = gla;

    return monitor_traps(current, true, &event) >= 0;
}
