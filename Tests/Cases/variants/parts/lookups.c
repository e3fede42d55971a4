// Ways to ask for the right. Right ones, then wrong ones; `@` makes names a variant's own.
//= right
    if ( p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) )
        return false;
//= right
    if ( p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) != 0 )
        return false;
//= right
    int rc = p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current));

    if ( rc < 0 || rc > 0 )
        return false;
//= right
    if ( ask@(gfn, &right) )
        return false;
//= outside
static inline int ask@(gfn_t gfn, xenmem_access_t *right)
{
    const struct vcpu *curr = current;
    return p2m_get_mem_access(curr->domain, gfn, right, altp2m_vcpu_idx(curr));
}
//= right
    {
        const uint16_t view = altp2m_vcpu_idx(current);
        struct domain *d = current->domain;

        if ( p2m_get_mem_access(d, _gfn(gfn_x(gfn)), &right, view) )
            return false;
    }
//= right
    if ( ({ int rc_ = p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)); rc_; }) )
        return false;
//= right
    do {
        if ( !p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) )
            break;
        return false;
    } while ( 0 );
//= wrong
    if ( p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) < 0 )
        return false;
//= wrong
    if ( p2m_get_mem_access(current->domain, gfn, &right, 0) )
        return false;
//= wrong
    if ( p2m_get_mem_access(current->domain, gfn_add(gfn, 1), &right, altp2m_vcpu_idx(current)) )
        return false;
//= wrong
    if ( p2m_get_mem_access(current->domain, gfn, &right, (uint8_t)altp2m_vcpu_idx(current)) )
        return false;
//= wrong
    right = XENMEM_access_n;
    (void)p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current));
