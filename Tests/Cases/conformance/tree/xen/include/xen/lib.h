/* What everybody uses. Most of it is macros, so that there are some to read. */
#ifndef SMALL_LIB_H
#define SMALL_LIB_H

#include <xen/types.h>
#include <xen/err.h>
#include <xen/errno.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

#define BUG() asm volatile ( "ud2; .byte 1" )
#define BUG_ON(x) do { if ( unlikely(x) ) BUG(); } while ( 0 )

#ifndef NDEBUG
#define ASSERT(x) do { if ( unlikely(!(x)) ) asm volatile ( "ud2; .byte 2" ); } while ( 0 )
#else
#define ASSERT(x) do { if ( 0 && (x) ) {} } while ( 0 )
#endif
#define ASSERT_UNREACHABLE() ASSERT(!"here")

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

#define min(one, other) ({                                  \
    const typeof(one) one_ = (one);                         \
    const typeof(other) other_ = (other);                   \
    (void)(&one_ == &other_);                               \
    other_ < one_ ? other_ : one_; })
#define min_t(type, one, other) ({                          \
    type one_t = (one), other_t = (other);                  \
    other_t < one_t ? other_t : one_t; })

#define container_of(part, whole, member) ({                \
    const typeof(((whole *)0)->member) *part_ = (part);     \
    (whole *)((char *)part_ - __builtin_offsetof(whole, member)); })

#define XENLOG_G_DEBUG "<G><3>"
#define XENLOG_G_WARNING "<G><1>"
int printk(const char *format, ...);
#define gprintk(level, text, args...) printk(level text, ## args)

struct domain;
void __domain_crash(struct domain *d);
#define domain_crash(d) __domain_crash(d)

void *_xmalloc(size_t size, size_t align);
#define xmalloc_bytes(size) _xmalloc(size, 8)
void *_xzalloc(size_t size, size_t align);
void xfree(void *object);
#define xzalloc(type) ((type *)_xzalloc(sizeof(type), __alignof__(type)))

void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);

#endif
