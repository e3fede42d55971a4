/* expect: ReturnsUsed undecided fetch is used otherwise than by a call */

int reads(int how, struct state *s)
{
    asm volatile ( "call fetch" ::: "memory" );
    return fetch(how, s);
}
