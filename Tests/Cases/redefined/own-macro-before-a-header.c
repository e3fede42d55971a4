// expect: the macro PFEC_write_access
#define PFEC_write_access 4
#include <asm/processor.h>
