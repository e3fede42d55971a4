/* expect: GateConfined undecided goes_on may switch checks on */
#define offsetof(t, m) __builtin_offsetof(t, m)

int goes_on(struct state *s)
{
    ((bool *)s)[offsetof(struct state, gate)] = 1;
    return s->gate && fetch(2, s);
}
