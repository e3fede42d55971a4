// Ways to ask whether there is anything to check. Right ones, then wrong ones; `@` makes names a variant's own.
//= right
    if ( !send_event || !pfec )
        return false;
//= right
    if ( unlikely(!send_event) || unlikely(!pfec) )
        return false;
//= right
    if ( !READ_ONCE(send_event) )
        return false;
    if ( pfec == 0 )
        return false;
//= right
    if ( __builtin_expect(!(send_event && pfec), 0) )
        return 0;
//= right
    if ( !(send_event & !!pfec) )
        return false;
//= right
    if ( min_t(uint32_t, send_event, pfec) == 0 )
        return false;
//= right
#ifdef CONFIG_VM_EVENT
    if ( !send_event )
        return false;
#endif
    if ( !pfec )
        return false;
//= right
#if defined(CONFIG_ARM) || !defined(CONFIG_HVM)
    return true;
#else
    if ( !send_event || !pfec )
        return false;
#endif
//= right
    if ( !IS_ENABLED(CONFIG_VM_EVENT) || !send_event || !pfec )
        return false;
//= right
    switch ( pfec )
    {
    case 1 ... 0xffffffffU:
        if ( send_event )
            break;
        fallthrough;
    default:
        return false;
    }
//= wrong
    if ( !send_event )
        return false;
//= wrong
    if ( !pfec )
        return false;
//= wrong
    if ( (int)pfec <= 0 || !send_event )
        return false;
//= wrong
    if ( !send_event || !(uint16_t)pfec )
        return false;
//= wrong
#ifdef CONFIG_DEBUG
    if ( !send_event )
        return true;
#endif
    if ( !send_event || !pfec )
        return false;
