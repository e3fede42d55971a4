/* expect: CodesHandled holds */

int reads(int how, struct state *s)
{
    enum answer rc = fetch(how, s);

    if ( rc > LOST || rc < FINE )
        BUG();
    return rc;
}
