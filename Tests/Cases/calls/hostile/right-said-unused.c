/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    int rc = fetch(how, s);

    (void)rc;
    return 0;
}
