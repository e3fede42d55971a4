/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    (void)(how && fetch(how, s));
    (void)(how ? fetch(how, s) : 0);
    return 0;
}
