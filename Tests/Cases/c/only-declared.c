// expect: error at line 3: no definition of hvm_emulate_send_vm_event or hvm_monitor_check_p2m in the input; it is only declared here
// 
bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn);
