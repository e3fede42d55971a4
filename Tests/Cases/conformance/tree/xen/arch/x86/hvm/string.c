/* Instructions that repeat themselves: all items at once, where that is possible. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/hvm.h>
#include <asm/hvm/io.h>
#include <asm/p2m.h>
#include <asm/p2m_table.h>
#include <asm/processor.h>
#include <asm/system.h>

/* As many as are looked at together. */
#define MOST_REPS 4096UL

#define X86_EFLAGS_DF 0x400
#define X86_CR0_PG 0x80000000U

static bool goes_backwards(const struct x86_emulate_ctxt *ctxt)
{
    return ctxt->regs->eflags & X86_EFLAGS_DF;
}

int hvmemul_virtual_to_linear(
    enum x86_segment seg, unsigned long offset, unsigned int bytes_per_rep, unsigned long *reps,
    enum hvm_access_type access_type, struct hvm_emulate_ctxt *hvmemul_ctxt,
    unsigned long *linear)
{
    const struct segment_register *code = &hvmemul_ctxt->seg_reg[x86_seg_cs];
    unsigned long count = 1, lowest = offset;

    if ( seg == x86_seg_none )
    {
        *linear = offset;
        return X86EMUL_OKAY;
    }

    if ( reps )
    {
        const bool one_by_one = current->domain->arch.mem_access_emulate_each_rep &&
                                current->arch.vm_event->emulate_flags;

        if ( *reps > (one_by_one ? 1 : MOST_REPS) )
            *reps = one_by_one ? 1 : MOST_REPS;
        count = *reps;
    }

    if ( count > 1 && goes_backwards(&hvmemul_ctxt->ctxt) )
        lowest -= (count - 1) * bytes_per_rep;

    if ( hvm_virtual_to_linear_addr(seg, &hvmemul_ctxt->seg_reg[seg], lowest,
                                    count * bytes_per_rep, access_type, code, linear) )
    {
        if ( lowest != offset )
            *linear += offset - lowest;
        return X86EMUL_OKAY;
    }

    if ( count > 1 )
        return X86EMUL_UNHANDLEABLE;

    if ( reps )
        *reps = 0;
    if ( !is_x86_system_segment(seg) )
        x86_emul_hw_exception(seg == x86_seg_ss ? 12 : X86_EXC_GP, 0, &hvmemul_ctxt->ctxt);

    return X86EMUL_EXCEPTION;
}

int hvmemul_linear_to_phys(
    unsigned long addr, paddr_t *paddr, unsigned int bytes_per_rep, unsigned long *reps,
    uint32_t pfec, struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    struct vcpu *v = current;
    const unsigned long start = addr & ~PAGE_MASK;
    unsigned long first, frame, pages = 1, wanted, covered;

    if ( *reps > MOST_REPS )
        *reps = MOST_REPS;

    if ( !(v->arch.hvm.guest_cr[0] & X86_CR0_PG) )
    {
        *paddr = addr;
        return X86EMUL_OKAY;
    }

    if ( *reps > 1 && goes_backwards(&hvmemul_ctxt->ctxt) )
        return X86EMUL_UNHANDLEABLE;

    wanted = *reps * bytes_per_rep;
    first = paging_gva_to_gfn(v, addr, &pfec);
    if ( first == gfn_x(INVALID_GFN) )
    {
        if ( pfec & (PFEC_page_paged | PFEC_page_shared) )
            return X86EMUL_RETRY;
        goto fault;
    }

    for ( covered = PAGE_SIZE - start; covered < wanted; covered += PAGE_SIZE )
    {
        addr += PAGE_SIZE;
        frame = paging_gva_to_gfn(v, addr, &pfec);
        if ( frame != gfn_x(INVALID_GFN) && frame == first + pages++ )
            continue;

        if ( pfec & (PFEC_page_paged | PFEC_page_shared) )
            return X86EMUL_RETRY;

        if ( covered >= bytes_per_rep )
        {
            *reps = covered / bytes_per_rep;
            break;
        }

        if ( frame != gfn_x(INVALID_GFN) )
            return X86EMUL_UNHANDLEABLE;

        addr &= PAGE_MASK;
        goto fault;
    }

    *paddr = ((paddr_t)first << PAGE_SHIFT) + start;
    return X86EMUL_OKAY;

 fault:
    *reps = 0;
    x86_emul_pagefault(pfec, addr, &hvmemul_ctxt->ctxt);
    return X86EMUL_EXCEPTION;
}

/* As whom memory is touched. */
static uint32_t string_pfec(const struct hvm_emulate_ctxt *hvmemul_ctxt, bool write)
{
    uint32_t pfec = write ? PFEC_page_present | PFEC_write_access : PFEC_page_present;

    return hvmemul_ctxt->seg_reg[x86_seg_ss].dpl == 3 ? pfec | PFEC_user_mode : pfec;
}

/* Where an operand is; what was found of it before counts, if it is all of it. */
static int string_operand(unsigned long addr, paddr_t *gpa, unsigned int size, unsigned long *reps,
                          bool write, struct hvm_emulate_ctxt *hvmemul_ctxt)
{
    const struct hvm_vcpu_io *vio = &current->arch.hvm.hvm_io;
    const bool backwards = *reps > 1 && goes_backwards(&hvmemul_ctxt->ctxt);

    if ( (write ? vio->mmio_access.write_access : vio->mmio_access.read_access) &&
         vio->mmio_gla == (addr & PAGE_MASK) &&
         (current->io.req.state == STATE_IORESP_READY ||
          (!backwards && (addr & ~PAGE_MASK) + *reps * size <= PAGE_SIZE)) )
    {
        *gpa = ((paddr_t)vio->mmio_gpfn << PAGE_SHIFT) | (addr & ~PAGE_MASK);
        return X86EMUL_OKAY;
    }

    return hvmemul_linear_to_phys(addr, gpa, size, reps, string_pfec(hvmemul_ctxt, write),
                                  hvmemul_ctxt);
}

static p2m_type_t type_at(paddr_t gpa)
{
    p2m_type_t type;

    (void)get_gfn_query_unlocked(current->domain, gpa >> PAGE_SHIFT, &type);

    return type;
}

/* What a copy means to the interpreter. */
static int copied(enum hvm_translation_result rc)
{
    switch ( rc )
    {
    case HVMTRANS_okay:
        return X86EMUL_OKAY;

    case HVMTRANS_need_retry:
        ASSERT_UNREACHABLE();
    case HVMTRANS_gfn_paged_out:
    case HVMTRANS_gfn_shared:
        return X86EMUL_RETRY;

    default:
        return X86EMUL_UNHANDLEABLE;
    }
}

static int hvmemul_rep_movs(
    enum x86_segment src_seg, unsigned long src_offset, enum x86_segment dst_seg,
    unsigned long dst_offset, unsigned int bytes_per_rep, unsigned long *reps,
    struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    struct hvm_vcpu_io *vio = &current->arch.hvm.hvm_io;
    const bool df = goes_backwards(ctxt);
    unsigned long from, to, bytes;
    paddr_t sgpa, dgpa;
    p2m_type_t stype, dtype;
    enum hvm_translation_result moved;
    void *buf;
    int rc;

    rc = hvmemul_virtual_to_linear(src_seg, src_offset, bytes_per_rep, reps, hvm_access_read,
                                   hvmemul_ctxt, &from);
    if ( !rc )
        rc = hvmemul_virtual_to_linear(dst_seg, dst_offset, bytes_per_rep, reps,
                                       hvm_access_write, hvmemul_ctxt, &to);
    if ( !rc )
        rc = string_operand(from, &sgpa, bytes_per_rep, reps, false, hvmemul_ctxt);
    if ( !rc )
        rc = string_operand(to, &dgpa, bytes_per_rep, reps, true, hvmemul_ctxt);
    if ( rc )
        return rc;

    stype = type_at(sgpa);
    dtype = type_at(dgpa);
    if ( p2m_is_mmio(stype) && p2m_is_mmio(dtype) )
        return X86EMUL_UNHANDLEABLE;
    if ( stype == p2m_mmio_direct || dtype == p2m_mmio_direct )
        return X86EMUL_UNHANDLEABLE;

    if ( stype == p2m_mmio_dm )
    {
        latch_linear_to_phys(vio, from, sgpa, false);
        return hvmemul_do_io_addr(true, sgpa, reps, bytes_per_rep, IOREQ_READ, df, dgpa);
    }

    if ( dtype == p2m_mmio_dm )
    {
        latch_linear_to_phys(vio, to, dgpa, true);
        return hvmemul_do_io_addr(true, dgpa, reps, bytes_per_rep, IOREQ_WRITE, df, sgpa);
    }

    bytes = *reps * bytes_per_rep;
    if ( df )
        return X86EMUL_UNHANDLEABLE;

    /* A copy in one go is another one where items are read that were written before. */
    if ( dgpa + bytes_per_rep > sgpa && dgpa < sgpa + bytes )
        return X86EMUL_UNHANDLEABLE;

    buf = xmalloc_bytes(bytes);
    if ( !buf )
        return X86EMUL_UNHANDLEABLE;

    moved = HVMTRANS_okay;
    if ( !hvmemul_ctxt->set_context )
        moved = hvm_copy_from_guest_phys(buf, sgpa, bytes);
    else if ( set_context_data(buf, bytes) )
        moved = HVMTRANS_unhandleable;
    if ( moved == HVMTRANS_okay )
        moved = hvm_copy_to_guest_phys(dgpa, buf, bytes, current);
    xfree(buf);

    return copied(moved);
}

static int hvmemul_rep_stos(
    void *p_data, enum x86_segment seg, unsigned long offset, unsigned int bytes_per_rep,
    unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    const bool df = goes_backwards(ctxt);
    unsigned long addr, bytes, left;
    p2m_type_t type;
    paddr_t gpa;
    char *buf;
    int rc = hvmemul_virtual_to_linear(seg, offset, bytes_per_rep, reps, hvm_access_write,
                                       hvmemul_ctxt, &addr);

    rc = rc ?: string_operand(addr, &gpa, bytes_per_rep, reps, true, hvmemul_ctxt);
    if ( rc )
        return rc;

    type = type_at(gpa);
    if ( type == p2m_mmio_dm )
    {
        latch_linear_to_phys(&current->arch.hvm.hvm_io, addr, gpa, true);
        return hvmemul_do_io(true, gpa, reps, bytes_per_rep, IOREQ_WRITE, df, false,
                             (uintptr_t)p_data);
    }

    if ( df || type == p2m_mmio_direct )
        return X86EMUL_UNHANDLEABLE;

    bytes = *reps * bytes_per_rep;
    buf = xmalloc_bytes(bytes);
    if ( !buf )
        return X86EMUL_UNHANDLEABLE;

    asm ( "rep stosb"
          : "=m" (*buf), "=&c" (left) : "1" (bytes), "a" (*(const uint8_t *)p_data), "D" (buf)
          : "memory" );
    rc = copied(hvm_copy_to_guest_phys(gpa, buf, bytes, current));
    xfree(buf);

    return rc;
}

/* Between a port and memory. */
static int string_port(uint16_t port, enum x86_segment seg, unsigned long offset, unsigned int size,
                       unsigned long *reps, bool in, struct x86_emulate_ctxt *ctxt)
{
    struct hvm_emulate_ctxt *hvmemul_ctxt = container_of(ctxt, struct hvm_emulate_ctxt, ctxt);
    unsigned long addr;
    paddr_t gpa;
    int rc = hvmemul_virtual_to_linear(seg, offset, size, reps,
                                       in ? hvm_access_write : hvm_access_read, hvmemul_ctxt,
                                       &addr);

    if ( rc == X86EMUL_OKAY )
        rc = hvmemul_linear_to_phys(addr, &gpa, size, reps, string_pfec(hvmemul_ctxt, in),
                                    hvmemul_ctxt);
    if ( rc != X86EMUL_OKAY )
        return rc;

    if ( p2m_is_mmio(type_at(gpa)) )
        return X86EMUL_UNHANDLEABLE;

    return hvmemul_do_io_addr(false, port, reps, size, in ? IOREQ_READ : IOREQ_WRITE,
                              goes_backwards(ctxt), gpa);
}

static int hvmemul_rep_ins(
    uint16_t src_port, enum x86_segment dst_seg, unsigned long dst_offset,
    unsigned int bytes_per_rep, unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    return string_port(src_port, dst_seg, dst_offset, bytes_per_rep, reps, true, ctxt);
}

static int hvmemul_rep_outs(
    enum x86_segment src_seg, unsigned long src_offset, uint16_t dst_port,
    unsigned int bytes_per_rep, unsigned long *reps, struct x86_emulate_ctxt *ctxt)
{
    return string_port(dst_port, src_seg, src_offset, bytes_per_rep, reps, false, ctxt);
}
