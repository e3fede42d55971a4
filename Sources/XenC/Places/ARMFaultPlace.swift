// p2m_mem_access_check, arch/arm/mem_access.c: whether a native access on ARM is against the right.

extension AccessPlace {
  static let armFault = AccessPlace(
    "arm", "whether a stage 2 fault is a violation", function: "p2m_mem_access_check",
    homes: ["xen/arch/arm/mem_access.c"], rights: .asked,
    before: faultHead + " xenmem_access_t xma = place_right; bool violation;", after: "return violation; }")
}
