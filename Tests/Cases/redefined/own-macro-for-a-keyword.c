// expect: the macro return
#define return (void)
