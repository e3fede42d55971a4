#define LIMIT_OF_ALL (1u << 4)
int f(unsigned int count)
{
    return count > LIMIT_OF_ALL;
}
