/* Which access is a violation? */
int hvm_hap_nested_page_fault(paddr_t gpa, unsigned long gla, struct npfec npfec)
{
    p2m_access_t p2ma = look_up(gpa);
    bool violation;

    switch ( way_of(npfec) )
    {
    case 0:
        return 1;
    }
    switch ( p2ma )
    {
    default:
        violation = npfec.insn_fetch || npfec.read_access || npfec.write_access;
        break;
    case p2m_access_rwx:
        violation = false;
        break;
    case p2m_access_wx:
        violation = npfec.read_access;
        break;
    case p2m_access_rw:
        violation = npfec.insn_fetch;
        break;
    case p2m_access_w:
        violation = npfec.insn_fetch || npfec.read_access;
        break;
    case p2m_access_rx: case p2m_access_rx2rw:
        violation = npfec.write_access;
        break;
    case p2m_access_x:
        violation = npfec.write_access || npfec.read_access;
        break;
    case p2m_access_r:
    case p2m_access_r_pw: /* alike */
        violation = npfec.write_access || npfec.insn_fetch;
        break;
    }
    return violation ? report(gpa, gla) : 0;
}
