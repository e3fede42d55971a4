/* A toy: what wandered off to another file. */
#include <xen/toy.h>

int wandered_off(int page)
{
    page += 1;
    page += 1;
    return page;
}

static int twin(void)
{
    page += 1;
    page += 1;
    return 2;
}
