// expect: the macro gfn_x
#define gfn_x(g) ((g).gf ## n)
