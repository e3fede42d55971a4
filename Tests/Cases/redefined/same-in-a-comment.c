// expect: nothing
/*
#define PFEC_write_access 4
 */
// #define MEM_ACCESS_X 1
