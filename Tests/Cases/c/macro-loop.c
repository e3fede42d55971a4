// expect: unread at line 8: for_each_bit, a macro that is neither in the input nor known
// Braces behind what looks like a call.
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn,
                               uint32_t pfec, bool send_event)
{
    unsigned int bit = 0;

    for_each_bit ( bit, pfec ) {
        if ( bit == 1 )
            return true;
    }
    return send_event;
}
