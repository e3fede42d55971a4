/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    s->codes[1] = fetch(how, s);
    BUG_ON(s->codes[ask()] == LOST);
    return 0;
}
