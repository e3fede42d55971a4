// expect: the macro MEM_ACCESS_X
static inline uint32_t helper(uint32_t flags)
{
    return flags & MEM_ACCESS_X;
}
#define MEM_ACCESS_X 1
#define MEM_ACCESS_FAULT_WITH_GLA (helper(missing) ? 0x40 : 0x40)
