// expect: written PFEC_write_access as 8
static inline int unrelated(void)
{
#define PFEC_write_access 8
    return 0;
}
