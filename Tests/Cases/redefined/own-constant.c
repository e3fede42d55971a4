// expect: PFEC_write_access
static const uint32_t PFEC_write_access = 4;
