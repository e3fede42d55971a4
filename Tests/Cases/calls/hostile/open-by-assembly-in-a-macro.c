/* expect: ReturnsUsed undecided fetch is used otherwise than by a call */
#define LEAP() asm volatile ( "call fetch" ::: "memory" )

int reads(int how, struct state *s)
{
    LEAP();
    return fetch(how, s);
}
