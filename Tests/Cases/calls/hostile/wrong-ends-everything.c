/* expect: CodesHandled fails reads does not know LOST of fetch */

int reads(int how, struct state *s)
{
    if ( fetch(how, s) == LOST )
        stop_all("lost");
    return 0;
}
