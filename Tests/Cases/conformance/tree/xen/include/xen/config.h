/* In front of every file. */
#ifndef SMALL_CONFIG_H
#define SMALL_CONFIG_H

#include <generated/autoconf.h>

#ifndef CONFIG_DEBUG
#define NDEBUG
#endif

#endif
