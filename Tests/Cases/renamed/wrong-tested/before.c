#define OLD_LIMIT 1
enum { limit = 1 };
int f(void)
{
#ifdef OLD_LIMIT
    return 1;
#else
    return 0;
#endif
}
