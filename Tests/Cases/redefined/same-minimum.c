// expect: nothing
#define PFEC_write_access MIN(2u, 4u)
