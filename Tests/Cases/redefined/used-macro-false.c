// expect: written false as 1
#define false 1
