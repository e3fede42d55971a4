enum kind { kind_first = 1, kind_head = 1 };
int f(int kind_head)
{
    return kind_first;
}
