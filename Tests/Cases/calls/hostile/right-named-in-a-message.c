/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    printk("reads: fetch() failed\n");
    return fetch(how, s);
}
