// expect: nothing
// a comment \
#define PFEC_write_access 4
#define SOME 1 \
  /* begins here
#define MEM_ACCESS_X 1
*/
