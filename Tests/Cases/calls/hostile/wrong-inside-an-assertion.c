/* expect: CodesHandled fails reads does not know LATE of fetch */

int reads(int how, struct state *s)
{
    ASSERT(fetch(how, s) != LATE);
    return 0;
}
