// expect: error at line 5: no definition of hvm_emulate_send_vm_event or hvm_monitor_check_p2m in the input; it is only called here
// 
static int copy(unsigned long addr, gfn_t gfn)
{
    if ( hvm_emulate_send_vm_event(addr, gfn, 1, true) )
        return 1;
    return 0;
}
