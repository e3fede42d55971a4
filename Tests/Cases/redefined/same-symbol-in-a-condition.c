// expect: nothing
static inline uint32_t writes(void)
{
#ifndef CONFIG_HVM
    return 4;
#else
    return 2;
#endif
}
#define PFEC_write_access writes()
