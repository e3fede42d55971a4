// expect: written PFEC_write_access as 4u
#define ISOLATE_LSB(x) 1u
#define PFEC_write_access MASK_EXTR(4u, 6u)
