// expect: the macro PFEC_write_access
#undef CONFIG_HVM
#ifndef CONFIG_HVM
#define PFEC_write_access 4
#endif
