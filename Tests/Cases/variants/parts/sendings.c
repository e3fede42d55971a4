// Ways to send it. Right ones, then wrong ones; `@` makes names a variant's own.
//= right
    return monitor_traps(current, true, &event) >= 0;
//= right
    return !(monitor_traps(current, true, &event) < 0);
//= right
    return monitor_traps(current, true, &event) < 0 ? false : true;
//= right
    int sent = monitor_traps(current, 1, &event);

    if ( sent < 0 )
        return false;
    return true;
//= right
    int code = X86EMUL_OKAY;

    if ( monitor_traps(current, true, &event) >= 0 )
        code = X86EMUL_RETRY;

    return code == X86EMUL_RETRY;
//= right
    return -1 < monitor_traps(current, true, &event);
//= right
    vm_event_request_t *p = &event;

    return ({ int rc_ = monitor_traps(current, true, p); rc_ >= 0; });
//= right
    switch ( monitor_traps(current, true, &event) )
    {
    case 0 ... 0x7fffffff:
        return true;
    default:
        break;
    }
    return false;
//= wrong
    return monitor_traps(current, true, &event) > 0;
//= wrong
    return monitor_traps(current, false, &event) >= 0;
//= wrong
    return monitor_traps(current, true, &event);
//= wrong
    monitor_traps(current, true, &event);
    return monitor_traps(current, true, &event) >= 0;
//= wrong
    monitor_traps(current, true, &event);
    return true;
//= wrong
    return monitor_traps(current->domain->vcpu[0], true, &event) >= 0;
//= wrong
    return true;
