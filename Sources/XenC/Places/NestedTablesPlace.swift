// nestedhvm_hap_nested_page_fault, arch/x86/mm/hap/nested_hap.c: what is left of a right in the table of a
// nested guest, with the ASSERT that no other right comes here.

extension AccessPlace {
  static let nestedTables = AccessPlace(
    "nested", "what is left out in a nested guest's table", function: "nestedhvm_hap_nested_page_fault",
    homes: ["xen/arch/x86/mm/hap/nested_hap.c", "xen/arch/x86/mm/nested.c"], rights: .stored,
    before: head + " p2m_access_t p2ma_10 = place_right;",
    after: "return (place_access & ~(unsigned int)p2ma_10 & 7) != 0; }")
}
