/* expect: GateConfined undecided goes_on may switch checks on */

int goes_on(struct state *s) { bool *gate = &s->gate; fill(gate); return fetch(2, s); }
