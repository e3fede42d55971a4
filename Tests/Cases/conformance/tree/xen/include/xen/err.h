/* Pointers that are error codes: the last addresses there are. */
#ifndef SMALL_ERR_H
#define SMALL_ERR_H

#include <xen/types.h>

#define MOST_ERRORS 4095UL

static inline void *ERR_PTR(long code)
{
    return (void *)code;
}

static inline long PTR_ERR(const void *pointer)
{
    return (long)pointer;
}

static inline bool IS_ERR(const void *pointer)
{
    return (unsigned long)pointer > ~MOST_ERRORS;
}

static inline bool IS_ERR_OR_NULL(const void *pointer)
{
    return pointer == NULL || IS_ERR(pointer);
}

#endif
