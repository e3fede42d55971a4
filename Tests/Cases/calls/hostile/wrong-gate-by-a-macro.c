/* expect: GateConfined fails goes_on switches checks on */

#define ON(s) ((s)->gate = 1)
int goes_on(struct state *s) { ON(s); return fetch(2, s); }
