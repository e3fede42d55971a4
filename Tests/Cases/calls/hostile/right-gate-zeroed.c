/* expect: GateConfined holds */

int goes_on(struct state *s) { memset(s, 0, sizeof(*s)); return s->gate && fetch(2, s); }
