/* expect: CodesHandled undecided fetch is used otherwise */

enum answer obtain(int how, struct state *s) __attribute__((alias("fetch")));

int reads(int how, struct state *s)
{
    int rc = fetch(how, s);

    ASSERT(obtain(how, s) != LOST);
    return rc;
}
