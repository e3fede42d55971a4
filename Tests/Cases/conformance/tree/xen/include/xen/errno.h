#ifndef SMALL_ERRNO_H
#define SMALL_ERRNO_H

#define ESRCH 3
#define EAGAIN 11
#define ENOMEM 12
#define EBUSY 16
#define ENODEV 19
#define EINVAL 22
#define ERANGE 34
#define ENOSYS 38
#define EOPNOTSUPP 95

#endif
