// expect: written MEM_ACCESS_X as 1
/* a comment *\
/
#define MEM_ACCESS_X 1
/* another */
