/* expect: GateConfined undecided goes_on may switch checks on */

int goes_on(struct state *s, struct state *from) { s->gate = from->gate; return fetch(2, s); }
