/* expect: ReturnsUsed holds */

bool reads(int how, struct state *s)
{
    return s->code && fetch(how, s) == 1;
}
