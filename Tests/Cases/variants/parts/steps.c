// What may be done with it without a change. Right ones, then wrong ones; `@` makes names a variant's own.
//= right
        missing = ACCESS_ONCE(missing);
//= right
        WRITE_ONCE(missing, missing & MEM_ACCESS_RWX);
//= right
        missing = min(missing, 7u);
//= right
        missing = max(missing, 0u);
//= right
        missing = MIN(missing, MEM_ACCESS_RWX);
//= right
        missing = MAX(min(missing, 7u), 0);
//= right
        missing = max_t(uint8_t, missing, 0);
//= right
        missing = MASK_EXTR(missing << 4, 0x70);
//= right
        BUILD_BUG_ON(sizeof(missing) != 4);
        missing += 0;
//= right
        uint32_t copy;

        memcpy(&copy, &missing, sizeof(copy));
        missing = copy;
//= right
        union { uint32_t word; uint8_t bytes[4]; } u = { .word = missing };

        missing = u.bytes[0] + (u.bytes[1] << 8);
//= right
        struct { uint64_t low:36, high:28; } s = { .low = missing, .high = 5 };

        missing = s.low + 0 + s.high % 5;
//= right
        uint32_t other = 9;

        SWAP(missing, other);
        SWAP(other, missing);
//= right
        uint32_t *p = &(uint32_t){ missing };

        missing = *p;
//= right
        missing = missing ?: 0;
//= right
        missing = ({ uint32_t m = missing % 8; m; });
//= right
        missing = (int)missing % 16;
//= right
        missing = ROUNDUP(missing, 1);
//= right
        s32 i = -1;

        do
            missing |= 0;
        while ( ++i < 2 );
//= right
        p2m_type_t t = p2m_ram_rw;

        if ( !p2m_is_ram(t) )
            missing = 0;
//= right
        uint8_t i = 0;

 again@:
        if ( i++ < 2 )
            goto again@;
//= right
        if ( !IS_ALIGNED(missing, 1) || mfn_x(_mfn(missing)) != missing )
            return true;
//= right
        missing = id@(id@(missing));
//= outside
static uint32_t id@(uint32_t x)
{
    return x;
}
//= right
        uint32_t old;

        memset(&old, 0, sizeof(old));
        missing |= old;
//= right
        missing = (u8)missing + (missing & ~0xffU);
//= right
        ASSERT(missing <= 7);
        BUG_ON(missing > 7);
//= wrong
        missing = MIN(missing, MEM_ACCESS_W);
//= wrong
        missing = min(missing, 4u);
//= wrong
        missing = missing % 4;
//= wrong
        missing = MASK_EXTR(missing, 0x6);
//= wrong
        missing = (missing ^ 7) & missing;
//= wrong
        if ( missing == 7 )
            missing = 3;
//= wrong
        struct { uint32_t low:2; } s = { .low = missing };

        missing = s.low;
//= wrong
        ASSERT(missing != 4);
//= wrong
        missing = (int32_t)(missing << 29) / (1 << 29);
//= wrong
        if ( IS_ENABLED(CONFIG_DEBUG) )
            missing &= 3;
//= wrong
        uint32_t *p;

        {
            p = &(uint32_t){ missing };
        }
        missing = *p;
//= wrong
        uint32_t never;

        if ( missing & 4 )
            never = 0;
        missing |= never & 0;
