// p2m_mem_access_check_and_get_page, arch/arm/mem_access.c: whether it was the right that made a
// translation on behalf of the hypervisor fail.

extension AccessPlace {
  static let armPage = AccessPlace(
    "armcopy", "whether the right made a translation fail", function: "p2m_mem_access_check_and_get_page",
    homes: ["xen/arch/arm/mem_access.c"], rights: .asked, accesses: [.read, .write],
    before: """
      #define GV2M_READ 0u
      #define GV2M_WRITE 1u
      \(head)
      xenmem_access_t xma = place_right; unsigned long flag = place_access == 2 ? GV2M_WRITE : GV2M_READ;
      """,
    after: "return 1; err: return 0; }")
}
