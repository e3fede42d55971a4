// expect: the macro PFEC_write_access
static int one; /*
*/ #define PFEC_write_access 4
