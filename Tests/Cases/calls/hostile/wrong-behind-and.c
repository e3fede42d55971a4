/* expect: ReturnsUsed fails reads drops what fetch returns */

int reads(int how, struct state *s)
{
    how && fetch(how, s);
    return 0;
}
