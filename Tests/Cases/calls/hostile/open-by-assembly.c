/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    int rc = fetch(how, s);

    asm ( "" : "+r" (rc) );
    ASSERT(rc != LOST);
    return rc;
}
