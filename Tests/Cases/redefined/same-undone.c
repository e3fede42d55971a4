// expect: nothing
#define NOTHING_OF_OURS 4
#undef NOTHING_OF_OURS
