// p2m_access_to_iommu_flags, asm/p2m.h: what a device may do with a page.

extension AccessPlace {
  static let devices = AccessPlace(
    "iommu", "what an IOMMU entry refuses to a device", function: "p2m_access_to_iommu_flags",
    homes: ["xen/arch/x86/include/asm/p2m.h", "xen/include/asm-x86/p2m.h"], rights: .stored,
    accesses: [.read, .write], isWhole: true,
    before: """
      #define IOMMUF_readable 1
      #define IOMMUF_writable 2
      static unsigned int allowed(p2m_access_t p2ma) {
      """,
    after: """
      }
      \(head) return (place_access & ~allowed(place_right)) != 0; }
      """)
}
