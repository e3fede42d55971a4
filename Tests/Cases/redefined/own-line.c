// expect: the macro PFEC_write_access
#define PFEC_write_access (__LINE__ > 0 ? 2u : 8u)
