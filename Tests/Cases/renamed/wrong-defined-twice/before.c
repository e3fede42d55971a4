#if CONFIG_SOMETHING
enum { first = 1 };
#else
enum { first = 2 };
#endif
int f(void)
{
    return first;
}
