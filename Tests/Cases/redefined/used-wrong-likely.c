// expect: written PFEC_write_access as 8u
#define likely(x) (!(x))
#define PFEC_write_access (likely(1) ? 2u : 8u)
