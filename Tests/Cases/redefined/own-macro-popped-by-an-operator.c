// expect: the macro PFEC_write_access
_Pragma("pop_macro(\"PFEC_write_access\")")
static int one;
