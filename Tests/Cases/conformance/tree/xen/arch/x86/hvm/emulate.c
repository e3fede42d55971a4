/* What the instructions' interpreter calls for its operands. */
#include <xen/domain_page.h>
#include <xen/lib.h>
#include <xen/sched.h>
#include <xen/vmap.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/hvm.h>
#include <asm/hvm/monitor.h>
#include <asm/processor.h>
#include <asm/system.h>

struct hvm_mmio_cache;

struct hvm_mmio_cache *hvmemul_find_mmio_cache(
    struct hvm_vcpu_io *vio, unsigned long gla, uint8_t dir, bool create);
int hvmemul_linear_mmio_read(
    unsigned long gla, unsigned int size, void *buffer, uint32_t pfec,
    struct hvm_emulate_ctxt *hvmemul_ctxt, bool known_gpfn);
int hvmemul_linear_mmio_write(
    unsigned long gla, unsigned int size, void *buffer, uint32_t pfec,
    struct hvm_emulate_ctxt *hvmemul_ctxt, bool known_gpfn);
int hvmemul_virtual_to_linear(
    enum x86_segment seg, unsigned long offset, unsigned int bytes_per_rep, unsigned long *reps,
    enum hvm_access_type access_type, struct hvm_emulate_ctxt *hvmemul_ctxt,
    unsigned long *linear);

#define IOREQ_WRITE 0
#define IOREQ_READ 1

static void *hvmemul_map_linear_addr(
    unsigned long linear, unsigned int bytes, uint32_t pfec, struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    struct vcpu *v = current;
    unsigned int wanted = ((linear + bytes - (bytes != 0)) >> PAGE_SHIFT) - (linear >> PAGE_SHIFT) + 1;
    unsigned int held = 0;
    void *result;

    if ( wanted > ARRAY_SIZE(hvmemul_ctxt->mfn) )
    {
        ASSERT_UNREACHABLE();
        return ERR_PTR(~(long)X86EMUL_UNHANDLEABLE);
    }

 another:
    {
        unsigned long address = linear;
        pagefault_info_t fault;
        struct page_info *page;
        p2m_type_t type;
        gfn_t gfn;

        if ( held )
            address = (linear + held * PAGE_SIZE) & PAGE_MASK;
        if ( hvmemul_ctxt->ctxt.addr_size < 64 )
            address = (uint32_t)address;

        ASSERT(mfn_x(hvmemul_ctxt->mfn[held]) == 0);

        switch ( hvm_translate_get_page(v, address, true, pfec, &fault, &page, &gfn, &type) )
        {
        case HVMTRANS_okay:
            break;

        case HVMTRANS_bad_gfn_to_mfn:
            result = NULL;
            goto drop;

        case HVMTRANS_bad_linear_to_gfn:
            x86_emul_pagefault(fault.ec, fault.linear, &hvmemul_ctxt->ctxt);
            result = ERR_PTR(~(long)X86EMUL_EXCEPTION);
            goto drop;

        case HVMTRANS_need_retry:
            ASSERT_UNREACHABLE();
            /* fall through */
        case HVMTRANS_gfn_shared:
        case HVMTRANS_gfn_paged_out:
            goto later;

        default:
            goto unhandleable;
        }

        hvmemul_ctxt->mfn[held++] = page_to_mfn(page);

        if ( pfec & PFEC_write_access )
        {
            if ( type == p2m_ioreq_server )
            {
                result = NULL;
                goto drop;
            }
            if ( p2m_is_discard_write(type) )
            {
                result = ERR_PTR(~(long)X86EMUL_OKAY);
                goto drop;
            }
        }

        if ( v->arch.vm_event && v->arch.vm_event->send_event &&
             hvm_monitor_check_p2m(address, gfn, pfec, npfec_kind_with_gla) )
            goto later;
    }

    if ( held < wanted )
        goto another;

    if ( wanted == 1 )
        result = map_domain_page(hvmemul_ctxt->mfn[0]);
    else if ( (result = vmap(hvmemul_ctxt->mfn, wanted)) == NULL )
        goto unhandleable;

#ifndef NDEBUG
    for ( ; held < ARRAY_SIZE(hvmemul_ctxt->mfn); held++ )
    {
        ASSERT(mfn_x(hvmemul_ctxt->mfn[held]) == 0);
        hvmemul_ctxt->mfn[held] = INVALID_MFN;
    }
#endif

    return (char *)result + (linear & ~PAGE_MASK);

 later:
    result = ERR_PTR(~(long)X86EMUL_RETRY);
    goto drop;

 unhandleable:
    result = ERR_PTR(~(long)X86EMUL_UNHANDLEABLE);

 drop:
    while ( held )
    {
        mfn_t *slot = &hvmemul_ctxt->mfn[--held];

        put_page(mfn_to_page(*slot));
#ifndef NDEBUG
        *slot = _mfn(0);
#endif
    }

    return result;
}

static void hvmemul_unmap_linear_addr(
    void *mapping, unsigned long linear, unsigned int bytes, struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    struct domain *d = current->domain;
    const unsigned long first = linear >> PAGE_SHIFT;
    const unsigned int count = ((linear + bytes - !!bytes) >> PAGE_SHIFT) - first + 1;
    mfn_t *slot = hvmemul_ctxt->mfn;

    if ( count > 1 )
        vunmap(mapping);
    else
        unmap_domain_page(mapping);

    do {
        ASSERT(mfn_x(*slot) != 0);
        paging_mark_dirty(d, *slot);
        put_page(mfn_to_page(*slot));
        *slot = _mfn(0);
    } while ( ++slot < hvmemul_ctxt->mfn + count );

#ifndef NDEBUG
    while ( slot < hvmemul_ctxt->mfn + ARRAY_SIZE(hvmemul_ctxt->mfn) )
    {
        ASSERT(mfn_eq(*slot, INVALID_MFN));
        *slot++ = _mfn(0);
    }
#endif
}

/* Whether an earlier emulation has left the translation behind. */
static bool known_gla(unsigned long addr, unsigned int bytes, uint32_t pfec)
{
    const struct hvm_vcpu_io *io = &current->arch.hvm.hvm_io;
    bool latched;

    if ( pfec & PFEC_write_access )
        latched = io->mmio_access.write_access;
    else if ( pfec & PFEC_insn_fetch )
        latched = io->mmio_access.insn_fetch;
    else
        latched = io->mmio_access.read_access;

    return latched && (addr & PAGE_MASK) == io->mmio_gla &&
           (addr & ~PAGE_MASK) + bytes <= PAGE_SIZE;
}

static int linear_read(unsigned long addr, unsigned int bytes, void *p_data, uint32_t pfec,
                       struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    struct hvm_vcpu_io *io = &current->arch.hvm.hvm_io;
    const unsigned int rest = PAGE_SIZE - (addr & ~PAGE_MASK);
    enum hvm_translation_result found = HVMTRANS_bad_gfn_to_mfn;
    pagefault_info_t fault;

    if ( bytes > rest )
    {
        int rc = linear_read(addr, rest, p_data, pfec, hvmemul_ctxt);

        return rc ?: linear_read(addr + rest, bytes - rest, p_data + rest, pfec, hvmemul_ctxt);
    }

    /* What has been asked of a device already is not asked of memory. */
    if ( !hvmemul_find_mmio_cache(io, addr, IOREQ_READ, false) )
        found = hvm_copy_from_guest_linear(p_data, addr, bytes, pfec, &fault);

    if ( found == HVMTRANS_okay )
        return X86EMUL_OKAY;

    if ( found == HVMTRANS_bad_linear_to_gfn )
    {
        x86_emul_pagefault(fault.ec, fault.linear, &hvmemul_ctxt->ctxt);
        return X86EMUL_EXCEPTION;
    }

    if ( found == HVMTRANS_bad_gfn_to_mfn && !(pfec & PFEC_insn_fetch) )
        return hvmemul_linear_mmio_read(addr, bytes, p_data, pfec, hvmemul_ctxt,
                                        known_gla(addr, bytes, pfec));

    return found == HVMTRANS_gfn_paged_out || found == HVMTRANS_gfn_shared ||
           found == HVMTRANS_need_retry ? X86EMUL_RETRY : X86EMUL_UNHANDLEABLE;
}

static int linear_write(unsigned long addr, unsigned int bytes, void *p_data, uint32_t pfec,
                        struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    struct hvm_vcpu_io *io = &current->arch.hvm.hvm_io;
    const unsigned int rest = PAGE_SIZE - (addr & ~PAGE_MASK);
    enum hvm_translation_result found = HVMTRANS_bad_gfn_to_mfn;
    pagefault_info_t fault;

    if ( bytes > rest )
    {
        int rc = linear_write(addr, rest, p_data, pfec, hvmemul_ctxt);

        if ( rc != X86EMUL_OKAY )
            return rc;

        /* The rest of it here and now. */
        addr += rest;
        p_data += rest;
        bytes -= rest;
    }

    if ( !hvmemul_find_mmio_cache(io, addr, IOREQ_WRITE, false) )
        found = hvm_copy_to_guest_linear(addr, p_data, bytes, pfec, &fault);

    switch ( found )
    {
    case HVMTRANS_okay:
        return X86EMUL_OKAY;

    case HVMTRANS_bad_gfn_to_mfn:
        return hvmemul_linear_mmio_write(addr, bytes, p_data, pfec, hvmemul_ctxt,
                                         known_gla(addr, bytes, pfec));

    case HVMTRANS_bad_linear_to_gfn:
        x86_emul_pagefault(fault.ec, fault.linear, &hvmemul_ctxt->ctxt);
        return X86EMUL_EXCEPTION;

    case HVMTRANS_gfn_paged_out ... HVMTRANS_need_retry:
        return X86EMUL_RETRY;

    default:
        return X86EMUL_UNHANDLEABLE;
    }
}

static int __hvmemul_read(
    enum x86_segment seg, unsigned long offset, void *p_data, unsigned int bytes,
    enum hvm_access_type access_type, struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    uint32_t pfec = PFEC_page_present;
    unsigned long addr;
    int rc;

    rc = hvmemul_virtual_to_linear(seg, offset, bytes, NULL, access_type, hvmemul_ctxt, &addr);
    if ( bytes == 0 || rc != X86EMUL_OKAY )
        return rc;

    if ( access_type == hvm_access_insn_fetch )
        pfec |= PFEC_insn_fetch;
    if ( is_x86_system_segment(seg) )
        pfec |= PFEC_implicit;
    else if ( hvmemul_ctxt->seg_reg[x86_seg_ss].dpl == 3 )
        pfec |= PFEC_user_mode;

    return linear_read(addr, bytes, p_data, pfec, hvmemul_ctxt);
}

static int hvmemul_insn_fetch(
    unsigned long offset, void *p_data, unsigned int bytes, struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    const uint8_t start = offset - hvmemul_ctxt->insn_buf_eip;
    const unsigned int end = start + bytes;
    int rc;

    if ( bytes && end <= hvmemul_ctxt->insn_buf_bytes )
    {
        memcpy(p_data, &hvmemul_ctxt->insn_buf[start], bytes);
        return X86EMUL_OKAY;
    }

    rc = __hvmemul_read(x86_seg_cs, offset, p_data, bytes, hvm_access_insn_fetch, hvmemul_ctxt);
    if ( rc == X86EMUL_OKAY && bytes )
    {
        if ( start >= sizeof(hvmemul_ctxt->insn_buf) || end > sizeof(hvmemul_ctxt->insn_buf) )
        {
            ASSERT_UNREACHABLE();
            return X86EMUL_UNHANDLEABLE;
        }

        hvmemul_ctxt->insn_buf_bytes = end;
        memcpy(&hvmemul_ctxt->insn_buf[start], p_data, bytes);
    }

    return rc;
}

/* What a write begins with: where, and as whom. */
#define WRITE_PFEC(seg, hvmemul_ctxt) ({                            \
    uint32_t pfec_ = PFEC_page_present | PFEC_write_access;         \
    if ( is_x86_system_segment(seg) )                               \
        pfec_ |= PFEC_implicit;                                     \
    else if ( (hvmemul_ctxt)->seg_reg[x86_seg_ss].dpl == 3 )        \
        pfec_ |= PFEC_user_mode;                                    \
    pfec_; })

static int hvmemul_write(
    enum x86_segment seg, unsigned long offset, void *p_data, unsigned int bytes,
    struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    void *mapping = NULL;
    unsigned long addr;
    uint32_t pfec;
    int rc;

    rc = hvmemul_virtual_to_linear(seg, offset, bytes, NULL, hvm_access_write, hvmemul_ctxt, &addr);
    if ( rc != X86EMUL_OKAY || !bytes )
        return rc;

    pfec = WRITE_PFEC(seg, hvmemul_ctxt);

    if ( !known_gla(addr, bytes, pfec) )
        mapping = hvmemul_map_linear_addr(addr, bytes, pfec, hvmemul_ctxt);

    if ( mapping == NULL )
        return linear_write(addr, bytes, p_data, pfec, hvmemul_ctxt);
    if ( IS_ERR(mapping) )
        return ~PTR_ERR(mapping);

    /* Stores of a word are seen as a whole or not at all. */
    switch ( bytes )
    {
    case 2: write_u16_atomic(mapping, *(uint16_t *)p_data); break;
    case 4: write_u32_atomic(mapping, *(uint32_t *)p_data); break;
    case 8: write_u64_atomic(mapping, *(uint64_t *)p_data); break;
    default: memcpy(mapping, p_data, bytes); break;
    }

    hvmemul_unmap_linear_addr(mapping, addr, bytes, hvmemul_ctxt);

    return rc;
}

static int hvmemul_rmw(
    enum x86_segment seg, unsigned long offset, unsigned int bytes, uint32_t *eflags,
    struct x86_emulate_state *state, struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    unsigned long addr;
    uint32_t pfec;
    void *mapping;
    int rc = hvmemul_virtual_to_linear(seg, offset, bytes, NULL, hvm_access_write, hvmemul_ctxt,
                                       &addr);

    if ( rc || !bytes )
        return rc;

    pfec = WRITE_PFEC(seg, hvmemul_ctxt);
    mapping = known_gla(addr, bytes, pfec)
              ? NULL : hvmemul_map_linear_addr(addr, bytes, pfec, hvmemul_ctxt);

    if ( !IS_ERR_OR_NULL(mapping) )
    {
        rc = x86_emul_rmw(mapping, bytes, eflags, state, ctxt);
        hvmemul_unmap_linear_addr(mapping, addr, bytes, hvmemul_ctxt);
        return rc;
    }
    else if ( mapping )
        return ~PTR_ERR(mapping);
    else
    {
        unsigned long word = 0;

        if ( bytes > sizeof(word) )
            return X86EMUL_UNHANDLEABLE;

        rc = linear_read(addr, bytes, &word, pfec, hvmemul_ctxt);
        if ( !rc )
            rc = x86_emul_rmw(&word, bytes, eflags, state, ctxt);
        if ( !rc )
            rc = linear_write(addr, bytes, &word, pfec, hvmemul_ctxt);
    }

    return rc;
}

static unsigned long cmpxchg_local_(void *place, unsigned long old, unsigned long new,
                                    unsigned int bytes)
{
    unsigned long seen = old;

    asm volatile ( "cmpxchg %2, %1"
                   : "+a" (seen), "+m" (*(unsigned long *)place) : "r" (new), "r" (bytes) );

    return seen;
}

static __uint128_t cmpxchg16b_local_(void *place, const __uint128_t *old, const __uint128_t *new)
{
    __uint128_t seen = *old;

    asm volatile ( "cmpxchg16b %1" : "+A" (seen), "+m" (*(__uint128_t *)place) : "r" (new) );

    return seen;
}

static int hvmemul_cmpxchg(
    enum x86_segment seg, unsigned long offset, void *p_old, void *p_new, unsigned int bytes,
    bool lock, struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    void *mapping = NULL;
    unsigned long addr;
    uint32_t pfec;
    int rc = hvmemul_virtual_to_linear(seg, offset, bytes, NULL, hvm_access_write, hvmemul_ctxt,
                                       &addr);

    if ( rc != X86EMUL_OKAY )
        return rc;

    pfec = WRITE_PFEC(seg, hvmemul_ctxt);
    if ( !known_gla(addr, bytes, pfec) )
    {
        mapping = hvmemul_map_linear_addr(addr, bytes, pfec, hvmemul_ctxt);
        if ( IS_ERR(mapping) )
            return ~PTR_ERR(mapping);
    }

    /* Nothing is locked then. */
    if ( !mapping )
        return linear_write(addr, bytes, p_new, pfec, hvmemul_ctxt);

    if ( bytes == 16 )
    {
        __uint128_t *expected = p_old, *wanted = p_new, seen;

        if ( !cpu_has_cx16 )
        {
            asm volatile ( "clflush %0" :: "m" (*(char *)mapping) );
            rc = X86EMUL_UNHANDLEABLE;
        }
        else
        {
            if ( lock )
                seen = __cmpxchg16b(mapping, expected, wanted);
            else
                seen = cmpxchg16b_local_(mapping, expected, wanted);

            if ( *expected != seen )
            {
                *expected = seen;
                rc = X86EMUL_CMPXCHG_FAILED;
            }
        }
    }
    else if ( bytes <= sizeof(long) && !(bytes & (bytes - 1)) )
    {
        unsigned long expected = 0, wanted = 0, seen;

        memcpy(&expected, p_old, bytes);
        memcpy(&wanted, p_new, bytes);
        seen = lock ? __cmpxchg(mapping, expected, wanted, bytes)
                    : cmpxchg_local_(mapping, expected, wanted, bytes);
        if ( seen != expected )
        {
            memcpy(p_old, &seen, bytes);
            rc = X86EMUL_CMPXCHG_FAILED;
        }
    }
    else
    {
        ASSERT_UNREACHABLE();
        rc = X86EMUL_UNHANDLEABLE;
    }

    hvmemul_unmap_linear_addr(mapping, addr, bytes, hvmemul_ctxt);

    return rc;
}

void hvm_emulate_init_per_insn(
    struct hvm_emulate_ctxt *hvmemul_ctxt, const unsigned char *insn_buf, unsigned int insn_bytes)
{
    struct vcpu *v = current;
    const struct segment_register *code = &hvmemul_ctxt->seg_reg[x86_seg_cs];
    const struct segment_register *stack = &hvmemul_ctxt->seg_reg[x86_seg_ss];
    const unsigned int size = sizeof(hvmemul_ctxt->insn_buf);
    unsigned long addr;

    hvmemul_ctxt->is_mem_access = false;
    hvmemul_ctxt->ctxt.lma = hvm_long_mode_active(v);
    if ( hvmemul_ctxt->ctxt.lma && code->l )
        hvmemul_ctxt->ctxt.addr_size = hvmemul_ctxt->ctxt.sp_size = 64;
    else
    {
        hvmemul_ctxt->ctxt.addr_size = 16 << code->db;
        hvmemul_ctxt->ctxt.sp_size = 16 << stack->db;
    }

    hvmemul_ctxt->insn_buf_eip = hvmemul_ctxt->ctxt.regs->rip;

    if ( insn_bytes )
    {
        memcpy(hvmemul_ctxt->insn_buf, insn_buf, insn_bytes);
        hvmemul_ctxt->insn_buf_bytes = insn_bytes;
        return;
    }

    hvmemul_ctxt->insn_buf_bytes = hvm_get_insn_bytes(v, hvmemul_ctxt->insn_buf);
    if ( hvmemul_ctxt->insn_buf_bytes )
        return;

    if ( hvm_virtual_to_linear_addr(x86_seg_cs, code, hvmemul_ctxt->insn_buf_eip, size,
                                    hvm_access_insn_fetch, code, &addr) )
    {
        uint32_t pfec = PFEC_page_present | PFEC_insn_fetch;

        if ( stack->dpl == 3 )
            pfec |= PFEC_user_mode;
        if ( hvm_copy_from_guest_linear(hvmemul_ctxt->insn_buf, addr, size, pfec, NULL) ==
             HVMTRANS_okay )
            hvmemul_ctxt->insn_buf_bytes = size;
    }
}

static int hvmemul_read(
    enum x86_segment seg, unsigned long offset, void *p_data, unsigned int bytes,
    struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);

    if ( hvmemul_ctxt->set_context )
        return set_context_data(p_data, bytes);

    return __hvmemul_read(seg, offset, p_data, bytes, hvm_access_read, hvmemul_ctxt);
}
