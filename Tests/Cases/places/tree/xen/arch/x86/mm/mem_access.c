bool p2m_mem_access_emulate_check(struct vcpu *v, const struct vm_event_st *rsp)
{
    const struct vm_event_mem_access *data = &rsp->u.mem_access;
    xenmem_access_t access = right_of(v, data->gfn);
    bool violation;

    switch ( access )
    {
    case XENMEM_access_r: case XENMEM_access_r_pw:
        violation = data->flags & MEM_ACCESS_WX;
        break;
    case XENMEM_access_w:
        violation = data->flags & MEM_ACCESS_RX;
        break;
    case XENMEM_access_x:
        violation = data->flags & MEM_ACCESS_RW;
        break;
    case XENMEM_access_rw:
        violation = data->flags & MEM_ACCESS_X;
        break;
    case XENMEM_access_rx: case XENMEM_access_rx2rw:
        violation = data->flags & MEM_ACCESS_W;
        break;
    case XENMEM_access_wx:
        violation = data->flags & MEM_ACCESS_R;
        break;
    case XENMEM_access_rwx:
        violation = false;
        break;
    default:
        violation = data->flags & MEM_ACCESS_RWX;
        break;
    }
    return violation;
}
