/* expect: CodesHandled undecided fetch is used otherwise */

#define FETCH(how) fetch(how, s)

int reads(int how, struct state *s)
{
    ASSERT(FETCH(how) != LOST);
    return 0;
}
