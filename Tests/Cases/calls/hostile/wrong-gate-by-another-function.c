/* expect: GateConfined fails sets switches checks on and */

static void sets(struct state *s) { s->gate = 1; }
int goes_on(struct state *s) { sets(s); return fetch(2, s); }
int opens(struct state *s) { sets(s); return fetch(2, s); }
