// expect: another altp2m_vcpu_idx
extern uint8_t altp2m_vcpu_idx(const struct vcpu *v);
