// expect: written PFEC_write_access as 4 + 0
#define PFEC_write_access 4 /* a comment that
   goes on */ + 0
