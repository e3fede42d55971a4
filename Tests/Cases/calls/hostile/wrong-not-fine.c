/* expect: CodesHandled fails reads does not know LATE of fetch */

int reads(int how, struct state *s)
{
    BUG_ON(fetch(how, s) != FINE);
    return 0;
}
