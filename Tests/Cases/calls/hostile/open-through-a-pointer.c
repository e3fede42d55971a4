/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s, int *to)
{
    *to = fetch(how, s);
    ASSERT(s->code != LOST);
    return 0;
}
