// expect: the enumerator XENMEM_access_n
typedef enum {
    XENMEM_access_n, XENMEM_access_w, XENMEM_access_r,
} other_rights_t;
