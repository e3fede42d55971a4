/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    enum answer rc = fetch(how, s);

    if ( (unsigned char)rc >= 2 )
        BUG();
    return rc;
}
