bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
{
    double x = pfec;
    if ( x > 1.5 )
        return true;
    return false;
}
