/* expect: CodesHandled undecided reads */

static int again(int code, int n)
{
    return n ? again(code, n - 1) : code;
}

int reads(int how, struct state *s)
{
    ASSERT(again(fetch(how, s), how) != LOST);
    return 0;
}
