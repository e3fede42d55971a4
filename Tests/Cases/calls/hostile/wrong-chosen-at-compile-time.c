/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    int rc = __builtin_choose_expr(1, fetch(how, s), 0);

    BUG_ON(_Generic(rc, long: 0, int: rc) == LOST);
    return rc;
}
