// expect: written MEM_ACCESS_X as 1
#define SOME 1 // a star /* of no account
#define MEM_ACCESS_X 1
/* a comment */
