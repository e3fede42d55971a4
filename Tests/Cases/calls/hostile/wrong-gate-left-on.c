/* expect: GateConfined fails opens switches checks on and returns */

static int goes_on(struct state *s) { return s->gate && fetch(2, s); }

int opens(struct state *s)
{
    int rc;

    s->gate = 1;
    rc = goes_on(s);
    if ( rc )
        return rc;
    s->gate = 0;
    return rc;
}
