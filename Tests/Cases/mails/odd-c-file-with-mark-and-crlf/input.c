int f(void)
{
    return 0; /* grüße */
}