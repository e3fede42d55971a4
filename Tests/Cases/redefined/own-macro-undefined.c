// expect: the macro PFEC_insn_fetch
#undef PFEC_insn_fetch
