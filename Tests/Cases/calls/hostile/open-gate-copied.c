/* expect: GateConfined undecided goes_on may switch checks on */

int goes_on(struct state *s, struct state *from) { *s = *from; return s->gate && fetch(2, s); }
