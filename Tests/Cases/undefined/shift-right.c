// shift.c, done rightly.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };
    xenmem_access_t right;
    uint32_t denied = 0;

    if ( !send_event || !pfec )
        return false;

    if ( p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) )
        return false;

    if ( right > XENMEM_access_rwx )
        return false;

    /* A byte for each right: does it allow no writing? */
    if ( (pfec & PFEC_write_access) && (0x0000010100000101UL >> (8 * right) & 1) )
        denied = MEM_ACCESS_R | MEM_ACCESS_W;
    if ( (pfec & PFEC_insn_fetch) && !(right & MEM_ACCESS_X) )
        denied |= MEM_ACCESS_X;

    if ( !denied )
        return false;

    req.u.mem_access.gfn = gfn_x(gfn);
    req.u.mem_access.gla = gla;
    req.u.mem_access.offset = gla & ~PAGE_MASK;
    req.u.mem_access.flags = denied | MEM_ACCESS_FAULT_WITH_GLA | MEM_ACCESS_GLA_VALID;

    return monitor_traps(current, true, &req) >= 0;
}
