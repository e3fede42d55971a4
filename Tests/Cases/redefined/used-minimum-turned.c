// expect: written PFEC_write_access as 4u
#define MIN(a, b) ((a) > (b) ? (a) : (b))
#define PFEC_write_access MIN(2u, 4u)
