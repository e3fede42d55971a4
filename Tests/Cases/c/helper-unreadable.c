// expect: unread at line 12: call of wants, whose definition cannot be read: inline assembly
// A helper that cannot be executed spoils only the paths that call it.
static bool wants(uint32_t pfec)
{
    asm volatile ( "" );
    return pfec;
}

bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    return send_event && wants(pfec);
}
