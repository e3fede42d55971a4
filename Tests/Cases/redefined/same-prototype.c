// expect: nothing
extern uint16_t altp2m_vcpu_idx(const struct vcpu *curr);
