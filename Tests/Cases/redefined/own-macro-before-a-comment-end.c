// expect: the macro PFEC_write_access
#define PFEC_write_access (1U << 2)
static const int six = 2 */* is no end of a comment */ 3;
