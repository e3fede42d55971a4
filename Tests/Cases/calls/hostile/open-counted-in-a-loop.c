/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    int i, all = 0;

    for ( i = 0; i < 8; i++ )
        all |= fetch(how, s);
    ASSERT(all != (LATE | LOST));
    return all;
}
