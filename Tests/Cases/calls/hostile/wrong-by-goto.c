/* expect: CodesHandled fails reads does not know LATE of fetch */

int reads(int how, struct state *s)
{
    int rc = fetch(how, s);

    if ( rc == LOST )
        goto out;
    goto check;
 back:
    return rc;
 check:
    BUG_ON(rc > FINE);
    goto back;
 out:
    return -1;
}
