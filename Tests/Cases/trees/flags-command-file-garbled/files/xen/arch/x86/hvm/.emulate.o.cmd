cmd_arch/x86/hvm/emulate.o
