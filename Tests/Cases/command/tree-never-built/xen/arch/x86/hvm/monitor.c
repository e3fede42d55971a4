/* Nothing can be said of this without a configuration. */
#include <xen/types.h>

bool hvm_monitor_check_p2m(unsigned long gla)
{
    return gla;
}
