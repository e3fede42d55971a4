/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    int rc = fetch(how, s);

    fill(&rc);
    if ( rc == LOST )
        BUG();
    return rc;
}
