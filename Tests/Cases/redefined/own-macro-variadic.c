// expect: the macro monitor_traps
#define monitor_traps(...) 0
