// expect: the macro gfn_x
#define gfn_x(g) __builtin_bswap64((g).gfn)
