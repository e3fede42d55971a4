// expect: the macro PFEC_write_access
#pragma push_macro("PFEC_write_access")
#pragma pop_macro("PFEC_write_access")
