/* expect: ReturnsUsed holds */

void take(void *);

int reads(int how, struct state *s)
{
    struct { int code, other; } kept;

    take(&kept);
    kept.code = fetch(how, s);
    return ask();
}
