/* expect: CodesHandled undecided reads */

int reads(int how, struct state *s)
{
    int rc;

    if ( how && (rc = fetch(how, s)) != LOST && printk("%d", how++) )
    {
        ASSERT(rc == FINE);
        return rc;
    }
    return 0;
}
