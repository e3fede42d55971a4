typedef enum {
    p2m_access_n, p2m_access_r, p2m_access_w, p2m_access_rw, p2m_access_x,
    p2m_access_rx, p2m_access_wx, p2m_access_rwx,
    p2m_access_rx2rw, p2m_access_n2rwx, p2m_access_r_pw
} p2m_access_t;
