/* expect: CodesHandled holds */
/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    switch ( fetch(how, s) )
    {
    case LOST:
        s->other = 3;
    case LATE:
        return 1;
    default:
        BUG();
    case FINE:
        break;
    }
    return 0;
}
