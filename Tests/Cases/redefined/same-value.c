// expect: nothing
#define PFEC_write_access (1U << 1)
#define MEM_ACCESS_X 4
#define false 0
