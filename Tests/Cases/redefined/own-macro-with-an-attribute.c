// expect: the macro MEM_ACCESS_RW
#define MEM_ACCESS_RW ({ int a __attribute__((cleanup(f))); 3; })
