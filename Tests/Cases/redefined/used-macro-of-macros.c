// expect: written PFEC_insn_fetch as (1u << (2))
#define BIT_OF(n) (1u << (n))
#define WHICH 2
#define PFEC_insn_fetch BIT_OF(WHICH)
