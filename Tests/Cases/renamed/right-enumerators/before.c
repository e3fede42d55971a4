enum kind { kind_none, kind_first, kind_last = 7 };
int f(enum kind kind)
{
    return kind == kind_first || kind == kind_last ? kind_first : kind_none;
}
