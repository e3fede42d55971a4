// expect: written PFEC_write_access as (1u << 2)
#if defined(CONFIG_HVM) && !defined(__ASSEMBLY__)
#define PFEC_write_access (1u << 2)
#endif
