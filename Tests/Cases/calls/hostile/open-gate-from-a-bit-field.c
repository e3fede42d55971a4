/* expect: GateConfined undecided goes_on may switch checks on */

struct flags { unsigned int on:1, off:1; };
int goes_on(struct state *s, struct flags *f) { s->gate = f->on; return fetch(2, s); }
