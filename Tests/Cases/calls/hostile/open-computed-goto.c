/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    static void *const ways[] = { &&fine, &&late, &&lost };

    goto *ways[fetch(how, s)];
 lost:
    BUG();
 late:
    return 1;
 fine:
    return 0;
}
