/* expect: GateConfined holds */

static int goes_on(struct state *s) { return s->gate && fetch(2, s); }

int opens(void)
{
    struct state own;

    own.gate = 1;
    return goes_on(&own);
}
