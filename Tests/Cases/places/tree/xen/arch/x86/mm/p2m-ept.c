static void ept_p2m_type_to_flags(const struct p2m_domain *p2m, ept_entry_t *entry)
{
    switch ( entry->sa_p2mt )
    {
    case p2m_ram_rw:
        entry->r = entry->w = entry->x = 1;
        break;
    default:
        break;
    }
    entry->pw = 0;
    switch ( entry->access )
    {
    case p2m_access_n: case p2m_access_n2rwx:
        entry->x = entry->w = entry->r = 0;
        break;
    case p2m_access_r_pw:
        entry->pw = !!cpu_has_vmx_ept_paging_write;
        fallthrough;
    case p2m_access_r:
        entry->x = entry->w = 0;
        break;
    case p2m_access_w:
        entry->x = entry->r = 0;
        break;
    case p2m_access_x:
        entry->w = entry->r = 0;
        break;
    case p2m_access_rw:
        entry->x = 0;
        break;
    case p2m_access_rx: case p2m_access_rx2rw:
        entry->w = 0;
        break;
    case p2m_access_wx:
        entry->r = 0;
        break;
    case p2m_access_rwx:
        break;
    }
}
