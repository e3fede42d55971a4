/* expect: CodesHandled fails reads does not know LOST of fetch */

static int check(int code)
{
    ASSERT(code != LOST);
    return code;
}

int reads(int how, struct state *s)
{
    return check(fetch(how, s));
}
