// expect: the type uint32_t
typedef unsigned short other_t, uint32_t, another_t;
