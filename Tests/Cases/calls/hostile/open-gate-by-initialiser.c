/* expect: GateConfined undecided goes_on may switch checks on */

int goes_on(void) { struct state s = { .gate = ask() }; return s.gate && fetch(2, &s); }
