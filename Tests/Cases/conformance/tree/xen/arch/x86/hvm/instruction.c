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
