#if CONFIG_SOMETHING
enum { head = 1 };
#else
enum { head = 3 };
#endif
int f(void)
{
    return head;
}
