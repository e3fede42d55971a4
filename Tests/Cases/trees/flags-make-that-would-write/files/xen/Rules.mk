# A toy that compiles as builds of 2019 did: nothing is left that tells flags.
-include $(BASEDIR)/include/config/auto.conf
-include $(DEPS_INCLUDE)
DEPS_INCLUDE = list.d2

list.d2:
	echo '# made' >$@

%.o: %.c
	@echo compiling $@
	gcc -m64 -std=gnu99 -O1 -nostdinc -D__XEN__ -include $(BASEDIR)/include/xen/config.h '-D__OBJECT_FILE__="$@"' -MMD -MF ./.$(@F).d -I$(BASEDIR)/include -mindirect-branch=thunk-extern -Wa,-I$(BASEDIR)/include -c $< -o $@

include Makefile
