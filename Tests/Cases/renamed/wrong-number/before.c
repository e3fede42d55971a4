enum kind { kind_none, kind_first };
int f(enum kind kind)
{
    return kind == kind_first;
}
