/* expect: CodesHandled holds */
/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    s->code = fetch(how, s);
    ASSERT(s->other != LOST);
    return 0;
}
