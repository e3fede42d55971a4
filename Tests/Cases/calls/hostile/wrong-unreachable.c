/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    switch ( fetch(how, s) )
    {
    case FINE:
    case LATE:
        return 0;
    default:
        __builtin_unreachable();
    }
}
