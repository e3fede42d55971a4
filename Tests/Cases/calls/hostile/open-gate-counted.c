/* expect: GateConfined undecided goes_on may switch checks on */

int goes_on(struct state *s) { s->gate |= 1; return fetch(2, s); }
