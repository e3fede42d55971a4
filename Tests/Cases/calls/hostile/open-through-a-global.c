/* expect: CodesHandled undecided reads */

static int last;

int reads(int how, struct state *s)
{
    last = fetch(how, s);
    ASSERT(last != LOST);
    return 0;
}
