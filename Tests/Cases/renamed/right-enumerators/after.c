enum kind { kind_none, kind_head, kind_tail = 7 };
int f(enum kind kind)
{
    /* Other words. */
    return kind == kind_head || kind == kind_tail ? kind_head : kind_none;
}
