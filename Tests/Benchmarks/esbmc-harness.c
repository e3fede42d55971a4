/*
 * The decision function of v5 in our own words, with a harness written by hand
 * for ESBMC: the same function and the same demand as xenprove's claim
 * SwitchExactWX, for a comparison of times. See speed.sh.
 */
#include <stdbool.h>
#include <stdint.h>

enum { ACCESS_n, ACCESS_r, ACCESS_w, ACCESS_rw, ACCESS_x, ACCESS_rx, ACCESS_wx, ACCESS_rwx };
#define PFEC_WRITE 0x2u
#define PFEC_FETCH 0x10u

struct request {
    uint32_t reason, flags;
    uint64_t gfn, offset, gla;
    uint32_t access_flags;
};

int nondet_int(void);
unsigned nondet_uint(void);
unsigned long nondet_ulong(void);
_Bool nondet_bool(void);

static int lookup_rc, send_rc;
static unsigned right;
static bool sent;
static struct request seen;

static int get_mem_access(unsigned long gfn, unsigned *access)
{
    if ( lookup_rc == 0 )
        *access = right;
    return lookup_rc;
}

static int traps(bool sync, const struct request *req)
{
    sent = true;
    seen = *req;
    return send_rc;
}

static bool send_event(unsigned long gla, unsigned long gfn, uint32_t pfec, bool enabled)
{
    unsigned access, flags = 0;
    struct request req = { 0 };

    if ( !enabled || !pfec )
        return false;
    if ( get_mem_access(gfn, &access) )
        return false;

    switch ( access )
    {
    case ACCESS_n: case ACCESS_r:
        flags = (pfec & PFEC_WRITE ? 3 : 0) | (pfec & PFEC_FETCH ? 4 : 0);
        break;
    case ACCESS_w: case ACCESS_rw:
        flags = pfec & PFEC_FETCH ? 4 : 0;
        break;
    case ACCESS_x: case ACCESS_rx:
        flags = pfec & PFEC_WRITE ? 3 : 0;
        break;
    default:
        return false;
    }
    if ( !flags )
        return false;

    req.reason = 1;
    req.gfn = gfn;
    req.gla = gla;
    req.offset = gla & 0xfff;
    req.access_flags = flags | 0x18;
    return traps(true, &req) >= 0;
}

int main(void)
{
    unsigned long gla = nondet_ulong(), gfn = nondet_ulong();
    uint32_t pfec = nondet_uint();
    unsigned write, fetch, expected;

    lookup_rc = 0;
    send_rc = nondet_int();
    right = nondet_uint();
    __ESBMC_assume(right < 8);

    send_event(gla, gfn, pfec, true);

    write = (pfec & PFEC_WRITE) && !(right & 2);
    fetch = (pfec & PFEC_FETCH) && !(right & 4);
    expected = (write ? 3 : 0) | (fetch ? 4 : 0);
    __ESBMC_assert(sent == (expected != 0), "sent exactly when forbidden");
    __ESBMC_assert(!sent || seen.access_flags == (expected | 0x18), "exact flags");
    __ESBMC_assert(!sent || (seen.gfn == gfn && seen.gla == gla && seen.offset == (gla & 0xfff)), "fields");
    return 0;
}
