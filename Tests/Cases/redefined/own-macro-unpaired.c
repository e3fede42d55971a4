// expect: the macro MEM_ACCESS_RW
#define MEM_ACCESS_RW (3
