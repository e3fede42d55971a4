/* A toy: tells somebody. */
#include <xen/toy.h>

int monitor_traps(int page)
{
    return toy_tell(page);
}

static int twin(void)
{
    return 1;
}
