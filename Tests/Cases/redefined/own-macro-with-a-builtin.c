// expect: the macro gfn_x
#define gfn_x(g) __builtin_choose_expr(1, (g).gfn, 0)
