#ifndef MEMORY_H
#define MEMORY_H
#define XENMEM_access_op 21
typedef enum {
    XENMEM_access_n, XENMEM_access_r, XENMEM_access_w, XENMEM_access_rw,
    XENMEM_access_x, XENMEM_access_rx, XENMEM_access_wx, XENMEM_access_rwx,
    XENMEM_access_rx2rw, XENMEM_access_n2rwx,
    XENMEM_access_r_pw,
    XENMEM_access_default
} xenmem_access_t;
#endif
