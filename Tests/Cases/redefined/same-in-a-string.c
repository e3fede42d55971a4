// expect: nothing
static const char text[] = "\
#define PFEC_write_access 4\
";
