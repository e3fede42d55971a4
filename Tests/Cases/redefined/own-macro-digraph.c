// expect: the macro PFEC_write_access
%:define PFEC_write_access (1U << 2)
