// expect: written MEM_ACCESS_X as 2
#define MEM_ACCESS_X 1
#undef MEM_ACCESS_X
#define MEM_ACCESS_X 2
