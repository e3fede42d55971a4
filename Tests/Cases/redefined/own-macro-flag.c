// expect: the macro MEM_ACCESS_X
#define MEM_ACCESS_X (1 << 1)
