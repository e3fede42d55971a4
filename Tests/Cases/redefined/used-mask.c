// expect: written PFEC_write_access as 4u
#define MASK_EXTR(value, mask) ((value) & (mask))
#define PFEC_write_access MASK_EXTR(4u, 6u)
