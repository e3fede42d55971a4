/* expect: ReturnsUsed fails reads drops what fetch returns */

int reads(int how, struct state *s)
{
    switch ( fetch(how, s) )
    {
    case LATE:
    default:
        break;
    }
    return 0;
}
