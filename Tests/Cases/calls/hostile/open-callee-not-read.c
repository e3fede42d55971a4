/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    int rc = elsewhere(fetch(how, s));

    ASSERT(rc != 3);
    return rc;
}
