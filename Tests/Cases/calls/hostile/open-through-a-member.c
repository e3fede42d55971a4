/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    s->code = fetch(how, s);
    ASSERT(s->code != LOST);
    return 0;
}
