// What nobody looks at. Right ones, then wrong ones; `@` makes names a variant's own.
//= right
//= right
//= right
    perfc_incr(vmexits);
//= right
    gprintk(XENLOG_G_WARNING, "%" PRI_gfn ": %#x\n", gfn_x(gfn), missing);
//= right
    TRACE_2D(TRC_MEM, gla, missing);
//= right
    if ( tb_init_done )
        HVMTRACE_1D(NPF, missing);
//= right
    gdprintk(XENLOG_DEBUG, "%s: %lx\n", __func__, gla);
//= right
    if ( WARN_ON(missing > 7) )
        return true;
//= right
#ifndef NDEBUG
    printk("%u\n", missing);
#endif
//= wrong
    TRACE_2D(TRC_MEM, missing++, 0);
//= wrong
    dprintk(XENLOG_DEBUG, "%u\n", ++missing);
//= wrong
    if ( !(missing & 4) )
        domain_crash(current->domain, "denied %u\n", missing);
