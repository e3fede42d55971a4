// expect: the enumerator PFEC_write_access
enum { PFEC_write_access = 4 };
