// expect: same as twin-base
// What an attempt lacks by kind of attempt and right, picked by multiplying with truth.
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

    static const uint8_t m[2][8] = { 3, 3, 0, 0, 3, 3, 0, 0, 4, 4, 4, 4 };
    if ( right > 7u )
        return false;
    missing = (m[0][right] & -!!(pfec & PFEC_write_access)) | (m[1][right] & -!!(pfec & PFEC_insn_fetch));

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
