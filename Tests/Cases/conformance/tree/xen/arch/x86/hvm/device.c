/* Memory that is a device's, and what goes between devices and memory. */
#include <xen/lib.h>
#include <xen/sched.h>
#include <asm/hvm/emulate.h>
#include <asm/hvm/hvm.h>
#include <asm/hvm/io.h>

void latch_linear_to_phys(struct hvm_vcpu_io *vio, unsigned long gla, unsigned long gpa, bool write)
{
    /* The first one stays. */
    if ( !vio->mmio_access.gla_valid )
    {
        vio->mmio_access = (struct npfec){ .read_access = 1, .write_access = write, .gla_valid = 1 };
        vio->mmio_gla = gla & PAGE_MASK;
        vio->mmio_gpfn = gpa >> PAGE_SHIFT;
    }
}

/* Page by page; only the first one can be known, and only that is kept. */
static int linear_mmio(struct hvm_mmio_cache *cache, unsigned long gla, unsigned int size,
                       uint8_t dir, uint8_t *buffer, uint32_t pfec,
                       struct hvm_emulate_ctxt *hvmemul_ctxt, bool known_gpfn)
{
    struct hvm_vcpu_io *vio = &current->arch.hvm.hvm_io;
    paddr_t gpa = ((paddr_t)vio->mmio_gpfn << PAGE_SHIFT) + (gla & ~PAGE_MASK);
    unsigned int part = min_t(unsigned int, size, PAGE_SIZE - (gla & ~PAGE_MASK)), done = 0;
    unsigned long once = 1;
    int rc = X86EMUL_OKAY;

    if ( !known_gpfn )
    {
        rc = hvmemul_linear_to_phys(gla, &gpa, part, &once, pfec, hvmemul_ctxt);
        if ( rc == X86EMUL_OKAY )
            latch_linear_to_phys(vio, gla, gpa, dir != IOREQ_READ);
    }

    while ( rc == X86EMUL_OKAY )
    {
        rc = hvmemul_phys_mmio_access(cache, gpa, part, dir, buffer, done);
        done += part;
        if ( done == size || rc != X86EMUL_OKAY )
            break;

        part = size - done;
        rc = hvmemul_linear_to_phys(gla + done, &gpa, part, &once, pfec, hvmemul_ctxt);
    }

    return rc;
}

int hvmemul_linear_mmio_read(
    unsigned long gla, unsigned int size, void *buffer, uint32_t pfec,
    struct hvm_emulate_ctxt *hvmemul_ctxt, bool known_gpfn)
{
    struct hvm_mmio_cache *cache =
        hvmemul_find_mmio_cache(&current->arch.hvm.hvm_io, gla, IOREQ_READ, true);

    if ( !cache )
        return X86EMUL_UNHANDLEABLE;

    return linear_mmio(cache, gla, size, IOREQ_READ, buffer, pfec, hvmemul_ctxt, known_gpfn);
}

int hvmemul_linear_mmio_write(
    unsigned long gla, unsigned int size, void *buffer, uint32_t pfec,
    struct hvm_emulate_ctxt *hvmemul_ctxt, bool known_gpfn)
{
    struct hvm_mmio_cache *cache =
        hvmemul_find_mmio_cache(&current->arch.hvm.hvm_io, gla, IOREQ_WRITE, true);

    return cache ? linear_mmio(cache, gla, size, IOREQ_WRITE, buffer, pfec, hvmemul_ctxt, known_gpfn)
                 : X86EMUL_UNHANDLEABLE;
}

/* X86EMUL_OKAY: the page stays until it is put. */
static int hold_memory(unsigned long gfn, struct page_info **page)
{
    struct domain *d = current->domain;
    p2m_type_t type;
    int rc = check_get_page_from_gfn(d, _gfn(gfn), false, &type, page);

    if ( rc == -EAGAIN )
        return X86EMUL_RETRY;

    if ( rc )
    {
        ASSERT(rc == -EINVAL);
        return X86EMUL_UNHANDLEABLE;
    }

    if ( !p2m_is_mmio(type) )
        return X86EMUL_OKAY;

    domain_crash(d);
    put_page(*page);

    return X86EMUL_UNHANDLEABLE;
}

int hvmemul_do_io_addr(
    bool is_mmio, paddr_t addr, unsigned long *reps, unsigned int size, uint8_t dir, bool df,
    paddr_t ram_gpa)
{
    const unsigned int room = PAGE_SIZE - (ram_gpa & ~PAGE_MASK);
    unsigned long count = df ? 0 : min_t(unsigned long, *reps, room / size);
    struct page_info *page, *next = NULL;
    int rc = hold_memory(ram_gpa >> PAGE_SHIFT, &page);

    if ( rc )
        return rc;

    if ( !count )
    {
        /* One item, in two pages. */
        count = 1;
        rc = hold_memory((ram_gpa >> PAGE_SHIFT) + 1, &next);
    }

    if ( rc == X86EMUL_OKAY )
    {
        rc = hvmemul_do_io(is_mmio, addr, &count, size, dir, df, true, ram_gpa);
        *reps = count;
        if ( next )
            put_page(next);
    }

    put_page(page);

    return rc;
}
