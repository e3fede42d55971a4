// expect: written MEM_ACCESS_X as 1
#define NOT_A_COMMENT "/*"
#define MEM_ACCESS_X 1
/* a comment */
