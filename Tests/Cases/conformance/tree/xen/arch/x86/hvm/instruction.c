/* One instruction of the guest, done for it. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/hvm.h>
#include <asm/hvm/monitor.h>

extern const struct x86_emulate_ops hvm_emulate_ops;
extern const struct x86_emulate_ops hvm_emulate_ops_no_write;

static int _hvm_emulate_one(struct hvm_emulate_ctxt *hvmemul_ctxt,
                            const struct x86_emulate_ops *ops, enum vio_completion completion)
{
    struct vcpu *v = current;
    struct hvm_vcpu_io *io = &v->arch.hvm.hvm_io;
    int rc;

    hvm_emulate_init_per_insn(hvmemul_ctxt, io->mmio_insn, io->mmio_insn_bytes);
    rc = x86_emulate(&hvmemul_ctxt->ctxt, ops);

    if ( !ioreq_needs_completion(&v->io.req) )
        completion = VIO_no_completion;
    else if ( completion == VIO_no_completion )
        completion = hvmemul_ctxt->is_mem_access ? VIO_mmio_completion : VIO_pio_completion;

    v->io.completion = completion;
    if ( completion == VIO_mmio_completion )
    {
        /* The same bytes again, once the device has answered. */
        io->mmio_insn_bytes = hvmemul_ctxt->insn_buf_bytes;
        memcpy(io->mmio_insn, hvmemul_ctxt->insn_buf, io->mmio_insn_bytes);
    }
    else
    {
        io->mmio_insn_bytes = 0;
        io->mmio_access = (struct npfec){};
    }

    return rc;
}

int hvm_emulate_one(struct hvm_emulate_ctxt *hvmemul_ctxt, enum vio_completion completion)
{
    return _hvm_emulate_one(hvmemul_ctxt, &hvm_emulate_ops, completion);
}

void hvm_emulate_one_vm_event(enum emul_kind kind, unsigned int trapnr, unsigned int errcode)
{
    struct hvm_emulate_ctxt ctx = {};
    int rc;

    hvm_emulate_init_once(&ctx, NULL, guest_cpu_user_regs());

    if ( kind == EMUL_KIND_NOWRITE )
        rc = _hvm_emulate_one(&ctx, &hvm_emulate_ops_no_write, VIO_no_completion);
    else
    {
        ctx.set_context = kind == EMUL_KIND_SET_CONTEXT_DATA;
        rc = hvm_emulate_one(&ctx, VIO_no_completion);
    }

    switch ( rc )
    {
    case X86EMUL_RETRY:
        /* The guest comes to the same instruction again, and to the same fault. */
        return;

    case X86EMUL_UNIMPLEMENTED:
        if ( hvm_monitor_emul_unimplemented() )
            return;
        /* fall through */
    case X86EMUL_UNHANDLEABLE:
        hvm_dump_emulation_state(XENLOG_G_DEBUG, "event", &ctx, rc);
        hvm_inject_hw_exception(trapnr, errcode);
        break;

    case X86EMUL_EXCEPTION:
        hvm_inject_event(&ctx.ctxt.event);
        break;
    }

    hvm_emulate_writeback(&ctx);
}

#include <asm/hvm/hooks.h>

const struct x86_emulate_ops hvm_emulate_ops = {
    .insn_fetch = hvmemul_insn_fetch,
    .read = hvmemul_read,
    .write = hvmemul_write,
    .rmw = hvmemul_rmw,
    .cmpxchg = hvmemul_cmpxchg,
    .blk = hvmemul_blk,
    .validate = hvmemul_validate,
    .rep_ins = hvmemul_rep_ins,
    .rep_outs = hvmemul_rep_outs,
    .rep_movs = hvmemul_rep_movs,
    .rep_stos = hvmemul_rep_stos,
    .read_segment = hvmemul_read_segment,
    .write_segment = hvmemul_write_segment,
    .read_io = hvmemul_read_io,
    .write_io = hvmemul_write_io,
    .read_cr = hvmemul_read_cr,
    .write_cr = hvmemul_write_cr,
    .read_xcr = hvmemul_read_xcr,
    .write_xcr = hvmemul_write_xcr,
    .read_msr = hvmemul_read_msr,
    .write_msr = hvmemul_write_msr,
    .cpuid = x86emul_cpuid,
    .get_fpu = hvmemul_get_fpu,
    .put_fpu = hvmemul_put_fpu,
    .vmfunc = hvmemul_vmfunc,
};

/* As if it had been done. */
static HOOK_ACCESS(hvmemul_write_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_CMPXCHG(hvmemul_cmpxchg_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_INS(hvmemul_rep_ins_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_OUTS(hvmemul_rep_outs_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_MOVS(hvmemul_rep_movs_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_STOS(hvmemul_rep_stos_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_OTHER(hvmemul_read_io_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_OTHER(hvmemul_write_io_discard)
{
    return X86EMUL_OKAY;
}

static HOOK_OTHER(hvmemul_write_msr_discard)
{
    return X86EMUL_OKAY;
}

const struct x86_emulate_ops hvm_emulate_ops_no_write = {
    .insn_fetch = hvmemul_insn_fetch,
    .read = hvmemul_read,
    .write = hvmemul_write_discard,
    .cmpxchg = hvmemul_cmpxchg_discard,
    .rep_ins = hvmemul_rep_ins_discard,
    .rep_outs = hvmemul_rep_outs_discard,
    .rep_movs = hvmemul_rep_movs_discard,
    .rep_stos = hvmemul_rep_stos_discard,
    .read_segment = hvmemul_read_segment,
    .write_segment = hvmemul_write_segment,
    .read_io = hvmemul_read_io_discard,
    .write_io = hvmemul_write_io_discard,
    .read_cr = hvmemul_read_cr,
    .write_cr = hvmemul_write_cr,
    .read_xcr = hvmemul_read_xcr,
    .write_xcr = hvmemul_write_xcr,
    .read_msr = hvmemul_read_msr,
    .write_msr = hvmemul_write_msr_discard,
    .cpuid = x86emul_cpuid,
    .get_fpu = hvmemul_get_fpu,
    .put_fpu = hvmemul_put_fpu,
    .vmfunc = hvmemul_vmfunc,
};
