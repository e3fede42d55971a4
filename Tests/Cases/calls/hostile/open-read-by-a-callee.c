/* expect: CodesHandled undecided reads */

static void check(const struct state *s)
{
    ASSERT(s->code != LOST);
}

int reads(int how, struct state *s)
{
    s->code = fetch(how, s);
    check(s);
    return 0;
}
