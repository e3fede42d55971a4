int nestedhvm_hap_nested_page_fault(struct vcpu *v, paddr_t *L2_gpa, struct npfec npfec)
{
    p2m_access_t p2ma_10 = walk(v, L2_gpa);

    ASSERT(p2ma_10 <= p2m_access_n2rwx);
    switch ( p2ma_10 )
    {
    case p2m_access_n ... p2m_access_rwx:
        break;
    case p2m_access_r_pw:
        p2ma_10 = p2m_access_r;
        break;
    case p2m_access_rx2rw:
        p2ma_10 = p2m_access_rx;
        break;
    default:
        p2ma_10 = p2m_access_n;
        break;
    }
    return fix(v, p2ma_10);
}
