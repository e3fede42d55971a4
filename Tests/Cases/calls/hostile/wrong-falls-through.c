/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    switch ( fetch(how, s) )
    {
    case LATE:
        return 1;
    case LOST:
        s->other = 3;
    default:
        BUG();
    case FINE:
        break;
    }
    return 0;
}
