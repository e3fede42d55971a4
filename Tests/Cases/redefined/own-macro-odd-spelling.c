// expect: the macro PFEC_write_access
 # /* a comment */ \
   define /* another */ PFEC_write_access 4
