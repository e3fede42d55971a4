// hvm_hap_nested_page_fault, arch/x86/hvm/hvm.c: whether a native access is against the right.

extension AccessPlace {
  static let nestedFault = AccessPlace(
    "fault", "whether a nested page fault is a violation", function: "hvm_hap_nested_page_fault",
    homes: ["xen/arch/x86/hvm/hvm.c"], rights: .stored,
    before: faultHead + " p2m_access_t p2ma = place_right; bool violation;", after: "return violation; }")
}
