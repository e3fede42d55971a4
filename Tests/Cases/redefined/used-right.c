// expect: written XENMEM_access_rx as 6
#define XENMEM_access_rx 6
