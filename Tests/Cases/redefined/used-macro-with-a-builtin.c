// expect: written gfn_x(gfn) as 0
#define gfn_x(g) __builtin_choose_expr(0, (g).gfn, 0)
