/* A toy: traps. */
int trap(void)
{
    return 0;
}
