// rows: n/fetch, n/write+fetch
// undefined: 22: signed overflow
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

    if ( (pfec & PFEC_write_access) && !(right & MEM_ACCESS_W) )
        denied = MEM_ACCESS_R | MEM_ACCESS_W;
    /* Below x the difference is negative. */
    if ( (pfec & PFEC_insn_fetch) && (int)right - 2 - 0x7fffffff < XENMEM_access_x - 2 - 0x7fffffff )
        denied |= MEM_ACCESS_X;

    if ( !denied )
        return false;

    req.u.mem_access.gfn = gfn_x(gfn);
    req.u.mem_access.gla = gla;
    req.u.mem_access.offset = gla & ~PAGE_MASK;
    req.u.mem_access.flags = denied | MEM_ACCESS_FAULT_WITH_GLA | MEM_ACCESS_GLA_VALID;

    return monitor_traps(current, true, &req) >= 0;
}
