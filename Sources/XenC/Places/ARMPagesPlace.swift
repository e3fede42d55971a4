// p2m_set_permission, arch/arm/mmu/p2m.c: what a stage 2 entry of a type that allows everything lets the
// processor do.

extension AccessPlace {
  static let armPages = AccessPlace(
    "armpt", "what a stage 2 entry refuses", function: "p2m_set_permission",
    homes: ["xen/arch/arm/mmu/p2m.c", "xen/arch/arm/p2m.c"], rights: .stored,
    before: """
      struct place_page { struct { unsigned int read:1, write:1, xn:1; } p2m; };
      \(head)
      struct place_page changed = { 0 };
      struct place_page *e = &changed;
      p2m_access_t a = place_right;
      e->p2m.read = e->p2m.write = 1;
      """,
    after: """
      return (place_access & 1 && !e->p2m.read) || (place_access & 2 && !e->p2m.write) || (place_access & 4 && e->p2m.xn); }
      """)
}
