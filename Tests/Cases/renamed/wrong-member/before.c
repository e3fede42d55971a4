enum { low = 1, high = 1 };
struct both { int low, high; };
int f(const struct both *both)
{
    return both->low;
}
