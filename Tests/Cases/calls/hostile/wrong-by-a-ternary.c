/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    int rc = fetch(how, s);

    rc = rc == LATE ? 0 : rc == FINE ? 0 : -1;
    ASSERT(!rc);
    return rc;
}
