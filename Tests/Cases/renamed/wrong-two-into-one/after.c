enum kind { kind_head = 1 };
int f(int kind_head)
{
    return kind_head + kind_head;
}
