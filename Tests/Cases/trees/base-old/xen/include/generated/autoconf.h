/* Toy configuration. */
#define CONFIG_HVM 1
#define CONFIG_DEBUG 1
#define CONFIG_DEBUG_LOCKS 1
