// expect: written MEM_ACCESS_X as (1 << 1)
#define MEM_ACCESS_X (1 << 1)
