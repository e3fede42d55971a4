enum kind { kind_none, kind_between, kind_head };
int f(enum kind kind)
{
    return kind == kind_head;
}
