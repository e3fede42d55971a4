#if defined(CONFIG_ARM) || !IS_ENABLED(CONFIG_X86)
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
{
    return false;
}
#endif
