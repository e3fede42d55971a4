#ifndef TOY_CONFIG_H
#define TOY_CONFIG_H
#include <generated/autoconf.h>
#ifndef CONFIG_DEBUG
#define NDEBUG
#endif
#endif
