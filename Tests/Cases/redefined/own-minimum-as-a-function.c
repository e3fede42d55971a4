// expect: the function min
static inline unsigned int min(unsigned int a, unsigned int b)
{
    return a > b ? a : b;
}
#define PFEC_write_access min(2u, 4u)
