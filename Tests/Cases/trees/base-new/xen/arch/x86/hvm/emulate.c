/*
 * A toy in the place of the emulator. only_in_comment(int a) { is no function,
 * and neither is what a string says.
 */
#include <xen/toy.h>
#include <asm/toy.h>

#define only_a_macro(x) { use(x); \
    also_only_a_macro(x) { }

static const char text[] = "only_in_a_string(void) {";
static const char brace = '{', quote = '\'';

int only_declared(int page);
extern int only_declared_too(int page) __attribute__((pure));

struct toy_table {
    int (*only_a_member)(int page);
} table = {
    .only_a_member = only_declared,
};

static inline int first(int page)
{
    if ( page )
    {
        only_called(page);
        for_each_toy ( page ) {
            use(page);
        }
    }
    return 0;
}

#ifdef CONFIG_DEBUG
static int two_heads(int page, int extra) {
#else
static int two_heads(int page) {
#endif
    return page + 1;
}

static int __init __attribute__((noinline)) annotated_in_front(void)
{
    return 2;
}

static struct toy *annotated_behind(int page)
    __attribute__((pure)) __must_check
{
    return 0;
}

toy_result_t // the name has a line of its own
name_on_next_line
(
    int page
)
{
    return text[page] == brace;
}
