// expect: the type vm_event_mem_access
struct vm_event_mem_access { uint64_t gfn, offset, gla; uint8_t flags; };
