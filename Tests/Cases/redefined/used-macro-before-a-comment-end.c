// expect: written PFEC_write_access as (1U << 2)
#define PFEC_write_access (1U << 2)
static const int six = 2 */* is no end of a comment */ 3;
