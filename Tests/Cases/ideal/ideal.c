// Every claim about the access check is true of this function: it reports what
// the processor would. The twins change one token each.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };
    xenmem_access_t right;
    uint32_t tried = 0, refused;

    if ( !send_event || pfec == 0 )
        return false;

    /* An entry that the view does not have yet is the host's. */
    if ( p2m_get_mem_access(current->domain, gfn, &right,
                            altp2m_vcpu_idx(current)) &&
         p2m_get_mem_access(current->domain, gfn, &right, 0) )
        return false;

    /* The processor takes a write for a read, too. */
    if ( pfec & PFEC_write_access )
        tried |= MEM_ACCESS_RW;
    if ( pfec & PFEC_insn_fetch )
        tried |= MEM_ACCESS_X;
    if ( tried == 0 )
        tried = MEM_ACCESS_R;

    switch ( right )
    {
    case XENMEM_access_r:
        refused = MEM_ACCESS_WX;
        break;

    case XENMEM_access_w:
        refused = MEM_ACCESS_RX;
        break;

    case XENMEM_access_x:
        refused = MEM_ACCESS_RW;
        break;

    case XENMEM_access_rw:
        refused = MEM_ACCESS_X;
        break;

    case XENMEM_access_rx:
        refused = MEM_ACCESS_W;
        break;

    case XENMEM_access_wx:
        refused = MEM_ACCESS_R;
        break;

    case XENMEM_access_rwx:
    case XENMEM_access_rx2rw:
        return false;

    default:
        refused = MEM_ACCESS_RWX;
        break;
    }

    if ( !(tried & refused) )
        return false;

    req.u.mem_access.gfn = gfn_x(gfn);
    req.u.mem_access.gla = gla;
    req.u.mem_access.offset = gla & ~PAGE_MASK;
    req.u.mem_access.flags = tried | MEM_ACCESS_FAULT_WITH_GLA | MEM_ACCESS_GLA_VALID;

    return monitor_traps(current, true, &req) > 0;
}
