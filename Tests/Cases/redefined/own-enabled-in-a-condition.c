// expect: the macro IS_ENABLED
#define IS_ENABLED(symbol) 0
static inline uint32_t writes(void)
{
#if !IS_ENABLED(CONFIG_HVM)
    return 4;
#else
    return 2;
#endif
}
#define PFEC_write_access writes()
