/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    int sum = fetch(0, s) + fetch(how, s);

    ASSERT(sum < 2);
    return sum;
}
