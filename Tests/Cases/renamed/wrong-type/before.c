#define LIMIT (-1)
int f(unsigned long count)
{
    return count > LIMIT;
}
