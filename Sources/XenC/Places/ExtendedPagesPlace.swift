// ept_p2m_type_to_flags, arch/x86/mm/p2m-ept.c: what an EPT entry of a type that allows everything lets
// the processor do. The right is a member of the entry; before ef4666f63c it was an argument.

extension AccessPlace {
  static let extendedPages = AccessPlace(
    "ept", "what an EPT entry refuses", function: "ept_p2m_type_to_flags",
    homes: ["xen/arch/x86/mm/p2m-ept.c"], rights: .stored, tellsWalks: true,
    before: """
      struct place_entry { unsigned int r:1, w:1, x:1, access:4, pw:1; };
      #define cpu_has_vmx_ept_paging_write 1
      \(head)
      struct place_entry changed = { 0 };
      struct place_entry *entry = &changed;
      entry->r = entry->w = entry->x = 1;
      entry->access = place_right;
      p2m_access_t access = place_right;
      """,
    after: """
      return (place_access & 1 && !entry->r) || (place_access & 2 && !entry->w) || (place_access & 4 && !entry->x)
             || (place_access & 8 && !entry->w && !entry->pw); }
      """)
}
