/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    switch ( fetch(how, s) )
    {
    case LATE:
        how = 1;
    default:
        break;
    }
    return how;
}
