// expect: the macro PFEC_write_access
static inline int unrelated(void)
{
#define PFEC_write_access 8
    return 0;
}
