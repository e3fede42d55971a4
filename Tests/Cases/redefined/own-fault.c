// expect: the type npfec
struct npfec { unsigned int read_access:1, all:7; };
#define PFEC_write_access ((uint32_t)sizeof(struct npfec))
