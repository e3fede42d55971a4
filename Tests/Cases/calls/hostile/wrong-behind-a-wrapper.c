/* expect: CodesHandled fails reads does not know LOST of passes */
/* expect: ReturnsUsed fails drops drops what passes returns */

static enum answer passes(int how, struct state *s)
{
    return fetch(how, s);
}

int reads(int how, struct state *s)
{
    BUG_ON(passes(how, s) == LOST);
    return 0;
}

void drops(struct state *s)
{
    passes(1, s);
}
