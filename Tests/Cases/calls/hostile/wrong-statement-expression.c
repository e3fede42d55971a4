/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    int rc = ({ int inner = fetch(how, s); inner == LATE ? FINE : inner; });

    BUG_ON(__builtin_expect(rc, 0));
    return rc;
}
