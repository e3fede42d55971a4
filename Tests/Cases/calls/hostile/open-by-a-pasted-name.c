/* expect: ReturnsUsed undecided a macro may make fetch of parts */
#define CALL(x) fetc ## x

int reads(int how, struct state *s) { return fetch(how, s); }

void drops(int how, struct state *s) { CALL(h)(how, s); }
