// expect: nothing
#define PFEC_of_another_kind 4
enum { OTHER_access_r, OTHER_access_w };
struct counter { unsigned int flags, count; struct domain *d; };
static inline int unrelated(int flags, int right)
{
    uint32_t gla = flags, offset = PFEC_write_access;

    return flags + MEM_ACCESS_X * right + gla + offset;
}
