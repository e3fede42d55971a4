/* expect: GateConfined undecided goes_on may switch checks on */

int goes_on(struct state *s) { memset(s, 0xff, sizeof(*s)); return s->gate && fetch(2, s); }
