/* expect: ReturnsUsed holds */

int reads(int how, struct state *s)
{
    fetch(how, s) && printk("late");
    return 0;
}
