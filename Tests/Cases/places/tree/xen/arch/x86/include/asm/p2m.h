#ifndef ASM_P2M_H
#define ASM_P2M_H
static inline unsigned int p2m_access_to_iommu_flags(p2m_access_t p2ma)
{
    switch ( p2ma )
    {
    case p2m_access_rwx: case p2m_access_rw:
        return IOMMUF_writable | IOMMUF_readable;
    case p2m_access_wx: case p2m_access_w:
        return IOMMUF_writable;
    case p2m_access_r_pw: case p2m_access_rx2rw: case p2m_access_rx: case p2m_access_r:
        return IOMMUF_readable;
    default:
        return 0;
    }
}
#endif
