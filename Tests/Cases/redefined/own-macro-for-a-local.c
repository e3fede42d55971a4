// expect: the macro pfec
#define pfec 3
