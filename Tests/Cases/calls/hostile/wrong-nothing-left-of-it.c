/* expect: ReturnsUsed fails reads drops what fetch returns */

int reads(int how, struct state *s)
{
    return fetch(how, s) & 0;
}
