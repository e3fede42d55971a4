/* expect: ReturnsUsed fails reads drops what fetch returns */

int reads(int how, struct state *s)
{
    int rc, kept;

    rc = fetch(how, s);
    kept = rc;
    rc = kept = 0;
    return rc;
}
