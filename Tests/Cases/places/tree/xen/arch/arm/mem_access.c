struct page_info *p2m_mem_access_check_and_get_page(vaddr_t gva, unsigned long flag,
                                                    const struct vcpu *v)
{
    struct page_info *page = NULL;
    xenmem_access_t xma = right_of(v, gva);

    switch ( xma )
    {
    case XENMEM_access_n2rwx: case XENMEM_access_x: case XENMEM_access_n:
        break;
    case XENMEM_access_w: case XENMEM_access_wx:
        if ( flag != GV2M_READ )
            goto err;
        break;
    case XENMEM_access_r: case XENMEM_access_rx: case XENMEM_access_rx2rw: case XENMEM_access_r_pw:
        if ( flag != GV2M_WRITE )
            goto err;
        break;
    default:
        goto err;
    }
    page = page_at(gva);
err:
    return page;
}

bool p2m_mem_access_check(paddr_t gpa, vaddr_t gla, const struct npfec npfec)
{
    xenmem_access_t xma = right_of(current, gpa);
    bool violation;

    switch ( xma )
    {
    default:
        violation = true;
        break;
    case XENMEM_access_rwx:
        violation = false;
        break;
    case XENMEM_access_wx:
        violation = npfec.read_access;
        break;
    case XENMEM_access_rw:
        violation = npfec.insn_fetch;
        break;
    case XENMEM_access_w:
        violation = npfec.insn_fetch || npfec.read_access;
        break;
    case XENMEM_access_rx: case XENMEM_access_rx2rw:
        violation = npfec.write_access;
        break;
    case XENMEM_access_x:
        violation = npfec.write_access || npfec.read_access;
        break;
    case XENMEM_access_r: case XENMEM_access_r_pw:
        violation = npfec.write_access || npfec.insn_fetch;
        break;
    }
    return !violation;
}
