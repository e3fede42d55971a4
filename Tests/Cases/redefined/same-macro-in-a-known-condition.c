// expect: nothing
#ifndef CONFIG_HVM
#define PFEC_write_access 4
#elif 1
#define OTHER 1
#else
#define MEM_ACCESS_X 1
#endif
