#define BOUND 0xffffffffu
int f(unsigned long count)
{
    return count > BOUND;
}
