// expect: the macro PFEC_write_access
#ifdef CONFIG_OTHER_BITS
#define PFEC_write_access 4
#endif
