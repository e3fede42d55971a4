bool hvm_monitor_check_p2m(unsigned long gla, gfn_t gfn, uint32_t pfec,
                           uint16_t kind)
{
    xenmem_access_t right;
    vm_event_request_t event = {};
    bool noWrite = false, noFetch = false;

    if ( p2m_get_mem_access(current->domain, gfn, &right, 0) )
        return false;
    switch ( right )
    {
    case XENMEM_access_n: case XENMEM_access_r: case XENMEM_access_r_pw:
        noWrite = noFetch = true;
        break;
    case XENMEM_access_x: case XENMEM_access_rx:
        noWrite = true;
        break;
    case XENMEM_access_w: case XENMEM_access_rw:
        noFetch = true;
        break;
    default:
        break;
    }
    if ( noWrite && (pfec & PFEC_write_access) )
        event.u.mem_access.flags |= MEM_ACCESS_RW;
    if ( noFetch && (pfec & PFEC_insn_fetch) )
        event.u.mem_access.flags |= MEM_ACCESS_X;
    if ( !event.u.mem_access.flags )
        return false;
    event.reason = VM_EVENT_REASON_MEM_ACCESS;
    return monitor_traps(current, true, &event) >= 0;
}
