// expect: nothing
#if 0
#define PFEC_write_access 4
#else
#define OTHER 1
#endif
#if 1
#else
#define MEM_ACCESS_X 1
#endif
