// expect: the type mfn_t
typedef unsigned short mfn_t;
#define PFEC_write_access ((uint32_t)sizeof(mfn_t))
