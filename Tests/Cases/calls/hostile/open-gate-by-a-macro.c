/* expect: GateConfined undecided the macro ON may switch checks on */

#define ON(s) ((s)->gate = 1)
void sets(struct state *s) { ON(s); }
int goes_on(struct state *s) { return fetch(2, s); }
