// expect: the type uint32_t
typedef unsigned short uint32_t;
