enum kind { kind_first = 1 };
int f(int kind_last)
{
    return kind_first + kind_last;
}
