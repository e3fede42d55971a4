// Ways to find out what is missing. Right ones, then wrong ones; `@` makes names a variant's own.
//= right
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( pfec & PFEC_write_access )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( pfec & PFEC_insn_fetch )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( pfec & PFEC_write_access )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( pfec & PFEC_insn_fetch )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= right
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( writes@(pfec) )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( fetches@(pfec) )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( writes@(pfec) )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( fetches@(pfec) )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= outside
static bool writes@(uint32_t pfec)
{
    return pfec & PFEC_write_access;
}
static bool fetches@(uint32_t pfec)
{
    return !!(pfec & PFEC_insn_fetch);
}
//= right
    const struct npfec n = { .write_access = !!(pfec & PFEC_write_access), .insn_fetch = !!(pfec & PFEC_insn_fetch),
        .kind = npfec_kind_with_gla };
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( n.write_access )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( n.insn_fetch )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( n.write_access )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( n.insn_fetch )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= right
    union { uint32_t word; struct { uint32_t p:1, w:1, u:1, r:1, f:1; } bits; } e = { .word = pfec };
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( e.bits.w )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( e.bits.f )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( e.bits.w )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( e.bits.f )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !("00110011"[right] == '1') )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !("00001111"[right] == '1') )
        missing |= MEM_ACCESS_X;
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    const char *name = (const char *const[]){ "n", "r", "w", "rw", "x", "rx", "wx", "rwx" }[right];
    bool w = false, x = false;

    for ( ; *name; name++ )
    {
        w |= *name == 'w';
        x |= *name == 'x';
    }
    if ( (pfec & PFEC_write_access) && !(w) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(x) )
        missing |= MEM_ACCESS_X;
//= right
    if ( right >= ARRAY_SIZE(rights@) )
        return false;
    if ( (pfec & PFEC_write_access) && !(rights@[right].w) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(rights@[right].x) )
        missing |= MEM_ACCESS_X;
//= outside
static const struct { bool r, w, x; } rights@[] = {
    [XENMEM_access_n] = { }, [XENMEM_access_r] = { .r = 1 }, [XENMEM_access_w] = { .w = 1 },
    [XENMEM_access_rw] = { .r = 1, .w = 1 }, [XENMEM_access_x] = { .x = 1 }, [XENMEM_access_rx] = { 1, 0, 1 },
    [XENMEM_access_wx] = { .w = 1, .x = 1 }, [XENMEM_access_rwx] = { 1, 1, 1 },
};
//= right
    if ( right >= ARRAY_SIZE(masks@) )
        return false;
    if ( (pfec & PFEC_write_access) && !(masks@[right] & 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(masks@[right] & 4) )
        missing |= MEM_ACCESS_X;
//= outside
static const uint8_t masks@[8] = { 0, 1, 2, 3, [4 ... 5] = 4, [6 ... 7] = 6 };
//= right
    const uint8_t masks[] = { 0, 1, 2, 3, 4, 5, 6, 7 };

    if ( right >= ARRAY_SIZE(masks) )
        return false;
    if ( (pfec & PFEC_write_access) && !(masks[right] & 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(masks[right] & 4) )
        missing |= MEM_ACCESS_X;
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !(right % 4 / 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right / 4) )
        missing |= MEM_ACCESS_X;
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !((right >> 1) & 1) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right & BIT(2, U)) )
        missing |= MEM_ACCESS_X;
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !(MASK_EXTR(right, 2)) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(MASK_EXTR(right, 0x4)) )
        missing |= MEM_ACCESS_X;
//= right
    switch ( right )
    {
    case XENMEM_access_n ... XENMEM_access_rwx:
    if ( (pfec & PFEC_write_access) && !(right & 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right & 4) )
        missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= right
    if ( right > XENMEM_access_rwx )
        goto out@;
    if ( (pfec & PFEC_write_access) && !(right & 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right & 4) )
        missing |= MEM_ACCESS_X;
    if ( 0 )
    {
 out@:
        return false;
    }
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    missing = (pfec & PFEC_write_access ? right & 2 ? 0 : MEM_ACCESS_RW : 0) |
              (!(pfec & PFEC_insn_fetch) ? 0 : (right & 4) ? 0 : MEM_ACCESS_X);
//= right
    if ( right > XENMEM_access_rwx )
        return false;
    for ( unsigned int i = 1; i < 3; i++ )
    {
        static const uint32_t bits[] = { 0, PFEC_write_access, PFEC_insn_fetch };

        if ( (pfec & bits[i]) && !(right & (1u << i)) )
            missing |= i == 1 ? MEM_ACCESS_RW : MEM_ACCESS_X;
    }
//= right
    missing = needed@(right, pfec);
//= outside
static bool allows@(xenmem_access_t right, uint32_t bit)
{
    return right > XENMEM_access_rwx || (right & bit);
}
static uint32_t needed@(xenmem_access_t right, uint32_t pfec)
{
    uint32_t flags = 0;

    if ( (pfec & PFEC_write_access) && !allows@(right, MEM_ACCESS_W) )
        flags |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !allows@(right, MEM_ACCESS_X) )
        flags |= MEM_ACCESS_X;
    return flags;
}
//= right
    if ( right <= XENMEM_access_rwx )
    {
        uint32_t asked = MASK_INSR(!!(pfec & PFEC_write_access), 2) | MASK_INSR(!!(pfec & PFEC_insn_fetch), 4);

        missing = asked & ~right;
        if ( missing & MEM_ACCESS_W )
            missing |= MEM_ACCESS_R;
    }
//= wrong
    if ( (pfec & PFEC_write_access) && !(right & 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right & 4) )
        missing |= MEM_ACCESS_X;
//= wrong
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !(right & 1) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right & 4) )
        missing |= MEM_ACCESS_X;
//= wrong
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !((int8_t)(right << 6) < 0) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(right & 4) )
        missing |= MEM_ACCESS_X;
//= wrong
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( pfec & PFEC_write_access )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( pfec & PFEC_user_mode )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( pfec & PFEC_write_access )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( pfec & PFEC_user_mode )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= wrong
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( (uint8_t)pfec == 2 )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( pfec & PFEC_insn_fetch )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( (uint8_t)pfec == 2 )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( pfec & PFEC_insn_fetch )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
//= wrong
    if ( right >= ARRAY_SIZE(masks@) )
        return false;
    if ( (pfec & PFEC_write_access) && !(masks@[right] & 2) )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !(masks@[right] & 4) )
        missing |= MEM_ACCESS_X;
//= outside
static const uint8_t masks@[] = { 0, 1, 2, 3, 4, 5, 6 };
//= wrong
    if ( right > XENMEM_access_rwx )
        return false;
    if ( (pfec & PFEC_write_access) && !("0011001"[right] == '1') )
        missing |= MEM_ACCESS_RW;
    if ( (pfec & PFEC_insn_fetch) && !("00001111"[right] == '1') )
        missing |= MEM_ACCESS_X;
//= wrong
    if ( right > XENMEM_access_default )
    {
        domain_crash(current->domain);
        return false;
    }
    switch ( right )
    {
    case XENMEM_access_x:
    case XENMEM_access_rx:
        if ( pfec & PFEC_write_access )
            missing = MEM_ACCESS_R | MEM_ACCESS_W;
        break;
    case XENMEM_access_w:
    case XENMEM_access_rw:
        if ( pfec & PFEC_insn_fetch )
            missing = MEM_ACCESS_X;
        break;
    case XENMEM_access_r:
    case XENMEM_access_n:
        if ( pfec & PFEC_write_access )
            missing |= MEM_ACCESS_R | MEM_ACCESS_W;
        if ( pfec & PFEC_insn_fetch )
            missing |= MEM_ACCESS_X;
        break;
    default:
        return false;
    }
