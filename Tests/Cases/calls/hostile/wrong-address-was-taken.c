/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    int rc;

    fill(&rc);
    rc = fetch(how, s);
    ASSERT(rc != LOST);
    return rc;
}
