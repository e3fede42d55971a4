// expect: the macro false
#define false 1
