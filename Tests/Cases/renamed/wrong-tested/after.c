enum { limit = 1 };
int f(void)
{
#ifdef limit
    return 1;
#else
    return 0;
#endif
}
