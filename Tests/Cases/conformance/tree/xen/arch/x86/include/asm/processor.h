#ifndef SMALL_PROCESSOR_H
#define SMALL_PROCESSOR_H

#define PFEC_page_present (1U << 0)
#define PFEC_write_access (1U << 1)
#define PFEC_user_mode (1U << 2)
#define PFEC_reserved_bit (1U << 3)
#define PFEC_insn_fetch (1U << 4)
#define PFEC_prot_key (1U << 5)
#define PFEC_arch_mask 0xffffU
/* Not the processor's: what a walk of ours adds, and what a caller says. */
#define PFEC_page_paged (1U << 16)
#define PFEC_page_shared (1U << 17)
#define PFEC_implicit (1U << 18)

#endif
