/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    int first = fetch(how, s), second = first, third = second;

    ASSERT(third == FINE || third == LATE);
    return third ? -1 : 0;
}
