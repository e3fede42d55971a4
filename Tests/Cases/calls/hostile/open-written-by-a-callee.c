/* expect: CodesHandled undecided reads */

static void note(struct state *s, int code)
{
    s->code = code;
}

int reads(int how, struct state *s)
{
    note(s, fetch(how, s));
    ASSERT(s->code != LOST);
    return 0;
}
