// expect: the macro CONFIG_HVM
#undef CONFIG_HVM
#define CONFIG_HVM 0
#define PFEC_write_access (IS_ENABLED(CONFIG_HVM) ? 2u : 8u)
