#define MAXIMUM 0x10u
int f(unsigned int count)
{
    return count > MAXIMUM;
}
