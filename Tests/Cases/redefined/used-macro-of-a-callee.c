// expect: written altp2m_vcpu_idx(current) as 0
#define altp2m_vcpu_idx(v) 0
