// expect: written PFEC_write_access as 8u
#define IS_ENABLED(symbol) 0
#define PFEC_write_access (IS_ENABLED(CONFIG_HVM) ? 2u : 8u)
