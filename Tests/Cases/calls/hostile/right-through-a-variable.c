/* expect: CodesHandled holds */
/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    int first = fetch(how, s), second = first, third = second;

    ASSERT(third == FINE || third == LATE || third == LOST);
    return third ? -1 : 0;
}
