#ifndef SMALL_TYPES_H
#define SMALL_TYPES_H

typedef _Bool bool;
#define true 1
#define false 0
#define NULL ((void *)0)

typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
typedef unsigned long size_t;
typedef unsigned long uintptr_t;
typedef uint64_t paddr_t;

#endif
