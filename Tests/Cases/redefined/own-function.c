// expect: the function altp2m_vcpu_idx
static inline uint16_t altp2m_vcpu_idx(const struct vcpu *v)
{
    return 0;
}
