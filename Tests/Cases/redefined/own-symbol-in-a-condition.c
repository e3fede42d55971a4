// expect: the macro NDEBUG
#define NDEBUG
static inline uint32_t writes(void)
{
#ifdef NDEBUG
    return 4;
#else
    return 2;
#endif
}
#define PFEC_write_access writes()
