/* What the small tree is configured to be. */
#define CONFIG_X86 1
#define CONFIG_HVM 1
#define CONFIG_DEBUG 1
