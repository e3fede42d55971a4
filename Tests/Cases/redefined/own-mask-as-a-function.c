// expect: the function MASK_EXTR
static inline unsigned int MASK_EXTR(unsigned int value, unsigned int mask)
{
    return value & mask;
}
#define PFEC_write_access MASK_EXTR(4u, 6u)
