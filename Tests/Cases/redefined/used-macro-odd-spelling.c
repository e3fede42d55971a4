// expect: written PFEC_write_access as 4
 # /* a comment */ \
   define /* another */ PFEC_write_access 4
