cmd_arch/x86/hvm/monitor.o := gcc -MMD -MP -MF arch/x86/hvm/.monitor.o.d -m64 -std=gnu99 -Wall -O1 -nostdinc -fno-builtin -D__XEN__ -include ./include/xen/config.h -Wa,--noexecstack -g -mindirect-branch=thunk-extern -I./include -I ./arch/x86/include -UTOY '-D__OBJECT_LABEL__=arch/x86/hvm/monitor.o' "-DTOY_QUOTED=a b$(pound)c" -mmanual-endbr -mpreferred-stack-boundary=3 -c arch/x86/hvm/monitor.c -o arch/x86/hvm/.monitor.o.tmp -MQ arch/x86/hvm/monitor.o

source_arch/x86/hvm/monitor.o := arch/x86/hvm/monitor.c
