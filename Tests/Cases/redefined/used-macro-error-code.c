// expect: written PFEC_write_access as (1U << 2)
#define PFEC_write_access (1U << 2)
