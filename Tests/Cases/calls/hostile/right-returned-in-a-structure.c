/* expect: ReturnsUsed holds */
/* expect: CodesHandled holds */

struct result { int code, other; };

struct result reads(int how, struct state *s)
{
    struct result kept = { 0, 1 };

    kept.code = fetch(how, s);
    return kept;
}
