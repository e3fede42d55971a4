/* expect: ReturnsUsed fails reads drops what fetch returns */

int reads(int how, struct state *s)
{
    struct { int code, other; } kept;

    kept.other = how;
    kept.code = fetch(how, s);
    return 0;
}
