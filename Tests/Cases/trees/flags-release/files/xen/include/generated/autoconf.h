/* Toy configuration. */
#define CONFIG_HVM 1
/* CONFIG_DEBUG is not set */
#define CONFIG_DEBUG_LOCKS 1
