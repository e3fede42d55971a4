#define MASK_OF(kind) kind ## _mask
enum { first = 1, first_mask = 2, head = 1, head_mask = 4 };
int f(void)
{
    return MASK_OF(head);
}
