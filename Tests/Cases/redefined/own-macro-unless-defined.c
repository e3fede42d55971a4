// expect: the macro PFEC_write_access
#ifndef PFEC_write_access
#define PFEC_write_access 4
#endif
