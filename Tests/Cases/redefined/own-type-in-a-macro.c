// expect: the macro uint32_t
#define uint32_t uint8_t
