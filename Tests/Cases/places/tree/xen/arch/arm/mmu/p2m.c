static void p2m_set_permission(lpae_t *e, p2m_type_t t, p2m_access_t a)
{
    switch ( a )
    {
    case p2m_access_n: case p2m_access_n2rwx:
        e->p2m.xn = 1;
        e->p2m.write = e->p2m.read = 0;
        break;
    case p2m_access_r: case p2m_access_r_pw:
        e->p2m.xn = 1;
        e->p2m.write = 0;
        break;
    case p2m_access_w:
        e->p2m.xn = 1;
        e->p2m.read = 0;
        break;
    case p2m_access_x:
        e->p2m.write = e->p2m.read = 0;
        break;
    case p2m_access_rx: case p2m_access_rx2rw:
        e->p2m.write = 0;
        break;
    case p2m_access_wx:
        e->p2m.read = 0;
        break;
    case p2m_access_rw:
        e->p2m.xn = 1;
        break;
    case p2m_access_rwx:
        break;
    }
}
