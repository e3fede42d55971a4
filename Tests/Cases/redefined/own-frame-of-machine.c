// expect: the function _mfn
static inline mfn_t _mfn(unsigned long number)
{
    return (mfn_t){ number + 2 };
}
#define PFEC_write_access mfn_x(_mfn(2))
