// p2m_mem_access_emulate_check, arch/x86/mm/mem_access.c: whether what was reported is against the right
// still, when the listener answers that it is to be emulated.

extension AccessPlace {
  static let reply = AccessPlace(
    "reply", "whether a reply's access is a violation still", function: "p2m_mem_access_emulate_check",
    homes: ["xen/arch/x86/mm/mem_access.c"], rights: .asked,
    before: """
      \(head)
      struct vm_event_mem_access reported = { 0 };
      const struct vm_event_mem_access *data = &reported;
      xenmem_access_t access = place_right;
      bool violation = 1;
      reported.flags = (place_access & 1 ? MEM_ACCESS_R : 0) | (place_access & 2 ? MEM_ACCESS_W : 0)
                       | (place_access & 4 ? MEM_ACCESS_X : 0);
      """,
    after: "return violation; }")
}
